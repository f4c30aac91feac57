package org.backlot.resources.bid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.backlot.resources.ResourceBook;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.BidStatus;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.Vendor;

/** Bids as people name them, and asking for them. */
public final class Bids {

    private Bids() {
    }

    /**
     * Asks several vendors for offers on several things, inside an edit. Who was asked or offered already is not asked
     * again.
     *
     * @param vendors names; one that is new becomes a vendor
     * @return the new bids
     * @throws IllegalArgumentException if no vendor is named
     */
    public static List<Bid> request(ResourceBook book, List<Requirement> requirements, List<String> vendors) {
        List<String> named = vendors.stream().map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
        if (named.isEmpty()) {
            throw new IllegalArgumentException("Name the vendors who are asked");
        }
        List<Bid> asked = new ArrayList<>();
        for (String name : named) {
            Vendor vendor = book.vendor(name);
            for (Requirement requirement : requirements) {
                if (!isAsked(requirement, vendor)) {
                    asked.add(book.askForBid(requirement, vendor));
                }
            }
        }
        return asked;
    }

    /** Whether a vendor was asked for an offer or made one that is not lost. */
    public static boolean isAsked(Requirement requirement, Vendor vendor) {
        return requirement.getBids().stream().anyMatch(bid -> bid.getVendor() == vendor
                && bid.getStatus() != BidStatus.LOST);
    }

    /**
     * The requirement of a name or id.
     *
     * @throws IllegalArgumentException if there is none, or several have the name, with what there is
     */
    public static Requirement requirement(List<Requirement> all, String name) {
        List<Requirement> found = all.stream().filter(requirement -> name.equals(requirement.getId())
                || name.strip().equalsIgnoreCase(requirement.getName())).toList();
        if (found.size() > 1) {
            throw new IllegalArgumentException("Several requirements are called " + name + ". Say which by its id: "
                    + found.stream().map(Requirement::getId).collect(Collectors.joining(", ")));
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("There is no requirement " + name + ". There is: "
                    + all.stream().filter(requirement -> !requirement.getBids().isEmpty()).map(Requirement::getName)
                            .collect(Collectors.joining(", ")));
        }
        return found.getFirst();
    }

    /**
     * The bid of a vendor.
     *
     * @throws IllegalArgumentException if there is none, or there are several, with what there is
     */
    public static Bid ofVendor(Requirement requirement, String vendor) {
        List<Bid> found = requirement.getBids().stream().filter(bid -> bid.getVendor() != null
                && (vendor.equals(bid.getId()) || vendor.strip().equalsIgnoreCase(bid.getVendor().getName()))).toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw new IllegalArgumentException(found.isEmpty() ? "There is no bid of " + vendor + " on "
                + requirement.getName() + ". There is one of " + requirement.getBids().stream()
                        .filter(bid -> bid.getVendor() != null).map(bid -> bid.getVendor().getName())
                        .collect(Collectors.joining(", "))
                : "There are several bids of " + vendor + " on " + requirement.getName() + ". Say which by its id: "
                        + found.stream().map(Bid::getId).collect(Collectors.joining(", ")));
    }
}
