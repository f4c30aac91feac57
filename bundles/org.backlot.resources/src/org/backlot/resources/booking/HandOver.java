package org.backlot.resources.booking;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.backlot.core.model.Person;
import org.backlot.core.people.People;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.allocation.Proposal;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.Requirement;

/** Who or what else can take a booking, and what else a booking can be for. */
record HandOver(ResourceBook book, Booking booking) {

    /** Gives it to a person or a thing of the book, by id; tells what does not hold any more. */
    List<String> to(String supply) {
        Optional<Asset> thing = book.resources().getAssets().stream().filter(asset -> supply.equals(asset.getId()))
                .findFirst();
        if (thing.isPresent()) {
            return to(thing.get());
        }
        return to(People.byId(book.production(), supply).orElseThrow(() -> new IllegalArgumentException("Only what is in"
                + " the book can take a booking over. Add it to the equipment first, or open the booking and change its"
                + " vendor")));
    }

    private List<String> to(Asset thing) {
        if (booking.getPerson() != null) {
            throw new IllegalArgumentException(thing.getName() + " is a thing, and " + name(booking.getPerson())
                    + " is booked here. Drag the booking to another person");
        }
        if (booking.getRequirement() != null && !Proposal.suits(booking.getRequirement(), thing)) {
            throw new IllegalArgumentException(thing.getName() + " is not what is asked for: "
                    + booking.getRequirement().getName() + ". Drag the booking to a thing of the same kind and class");
        }
        boolean other = booking.getVendor() != thing.getOwner();
        String from = booking.getVendor() == null ? "nobody" : booking.getVendor().getName();
        booking.setAsset(thing);
        booking.setVendor(thing.getOwner());
        booking.setItem(null);
        return other ? withoutPrice(from) : List.of();
    }

    private List<String> to(Person person) {
        if (booking.getPerson() == null && (booking.getAsset() != null || booking.getVendor() != null)) {
            throw new IllegalArgumentException(person.getName() + " is a person, and a thing is booked here. Drag the"
                    + " booking to another thing");
        }
        String from = name(booking.getPerson());
        boolean other = !person.getId().equals(booking.getPerson());
        booking.setPerson(person.getId());
        return other ? withoutPrice(from) : List.of();
    }

    private List<String> withoutPrice(String from) {
        if (booking.getRate() == null && booking.getBid() == null) {
            return List.of();
        }
        booking.setBid(null);
        booking.setRate(null);
        booking.setUnit(null);
        booking.setDaysPerWeek(0);
        booking.setMinimum(null);
        booking.setExtras(null);
        booking.setDelivery(null);
        booking.setInsurancePercent(null);
        booking.setTaxPercent(null);
        booking.setLateFee(null);
        booking.setCurrency(null);
        return List.of("The price was agreed with " + from + " and is left out");
    }

    /** Lets it be for something else. */
    void serve(Requirement requirement) {
        Requirement now = booking.getRequirement();
        if (booking.getBid() != null && now != requirement) {
            throw new IllegalArgumentException("The booking takes up an offer for " + now.getName()
                    + ". Cancel it, and book " + requirement.getName() + " anew");
        }
        boolean suits = booking.getAsset() != null ? Proposal.suits(requirement, booking.getAsset())
                : now == null || Objects.equals(now.getKind(), requirement.getKind());
        if (!suits) {
            throw new IllegalArgumentException("What is booked is not of the kind of " + requirement.getName()
                    + ". Drag the booking to something of its own kind");
        }
        booking.setRequirement(requirement);
    }

    private String name(String person) {
        return People.name(book.production(), person).orElse("somebody");
    }
}
