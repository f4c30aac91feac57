package org.backlot.resources.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Ids;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.exchange.ResourceRow.Status;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.BidStatus;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.Vendor;

/**
 * Puts offers and bookings into the book. A requirement serves the elements of its name; that of a location serves the
 * sets whose every scene is shot there, in place of what the book asked for each of them.
 */
final class ResourceRows {

    private static final String LOCATION = "org.backlot.resources.location";
    private static final String PERMIT = "org.backlot.resources.permit";

    private record Need(String kind, String name) {
    }

    private final ResourceBook book;
    private final Production production;

    ResourceRows(ResourceBook book) {
        this.book = book;
        this.production = book.production();
    }

    void add(List<ResourceRow> rows) {
        Map<Need, List<ResourceRow>> needs = new LinkedHashMap<>();
        rows.forEach(row -> needs.computeIfAbsent(new Need(row.kind(), row.need()), n -> new ArrayList<>())
                .add(row));
        needs.forEach((need, offers) -> {
            Requirement requirement = requirement(need);
            boolean sameDays = offers.stream().map(ResourceRow::days).distinct().count() == 1;
            if (requirement.getServes().isEmpty() && sameDays) {
                requirement.setFrom(offers.getFirst().days().first());
                requirement.setUntil(offers.getFirst().days().last());
            }
            offers.forEach(row -> offer(requirement, row));
        });
    }

    private Requirement requirement(Need need) {
        List<Element> served = served(need).toList();
        return book.resources().getRequirements().stream()
                .filter(r -> need.kind().equals(r.getKind()) && need.name().equalsIgnoreCase(r.getName())).findFirst()
                .or(() -> book.resources().getRequirements().stream()
                .filter(r -> need.name().equalsIgnoreCase(r.getName())
                        && served.stream().anyMatch(e -> r.getServes().contains(e.getId()))).findFirst())
                .orElseGet(() -> {
                    Requirement made = book.require(need.kind(), need.name());
                    served.forEach(element -> serve(made, element));
                    return made;
                });
    }

    private Stream<Element> served(Need need) {
        if (!need.kind().equals(LOCATION)) {
            return need.kind().equals(PERMIT) ? Stream.empty()
                    : production.getElements().stream().filter(e -> !Category.SET.equals(e.getCategory())
                            && need.name().equalsIgnoreCase(e.getName()));
        }
        List<Scene> scenes = Breakdown.scenes(production);
        return scenes.stream().map(Scene::getSet).filter(Objects::nonNull).distinct()
                .filter(set -> scenes.stream().filter(scene -> scene.getSet() == set)
                        .allMatch(scene -> need.name().equalsIgnoreCase(scene.getLocation())));
    }

    private void serve(Requirement requirement, Element element) {
        String id = Ids.of(element);
        List<Requirement> alone = book.resources().getRequirements().stream().filter(r -> r != requirement
                && r.getServes().equals(List.of(id)) && r.getBids().isEmpty() && book.bookings(r).isEmpty()).toList();
        book.resources().getRequirements().removeAll(alone);
        requirement.getServes().add(id);
    }

    private void offer(Requirement requirement, ResourceRow row) {
        var vendor = book.vendor(row.vendor());
        String notes = row.name() + (row.note() == null ? "" : ". " + row.note());
        Bid bid = requirement.getBids().stream().filter(one -> one.getVendor() == vendor
                && Objects.equals(one.getRate(), row.rate()) && Objects.equals(one.getUnit(), row.unit())).findFirst()
                .orElseGet(() -> offered(requirement, vendor, row, notes));
        if (row.status() == Status.BOOKED) {
            bid.setStatus(BidStatus.AWARDED);
        }
        if (row.status() != Status.BID) {
            Booking booking = book.book(requirement, vendor, row.days(), switch (row.status()) {
                case PENCIL -> BookingStatus.PENCIL;
                case HELD -> BookingStatus.PRELIMINARY;
                default -> BookingStatus.CONFIRMED;
            });
            booking.setBid(bid);
            booking.setRate(row.rate());
            booking.setUnit(row.unit());
            booking.setNotes(notes);
        }
    }

    private Bid offered(Requirement requirement, Vendor vendor, ResourceRow row, String notes) {
        Bid bid = book.askForBid(requirement, vendor);
        bid.setStatus(BidStatus.OFFERED);
        bid.setRate(row.rate());
        bid.setUnit(row.unit());
        bid.setNotes(notes);
        return bid;
    }
}
