package org.backlot.resources.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.resources.booking.Spans;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Neighbour;
import org.backlot.resources.model.NeighbourBooking;
import org.backlot.resources.model.Resources;
import org.backlot.resources.neighbour.Counterparts;

/** The bookings of a book, and what other productions have booked of the same, as the allocation wants them. */
public final class Stints {

    private Stints() {
    }

    /** All of a book; those without dates, that end before they begin, or that are for nobody and nothing left out. */
    public static List<Stint> of(Production production, Resources resources) {
        List<Stint> stints = new ArrayList<>(resources.getBookings().size());
        int order = 0;
        for (Booking booking : resources.getBookings()) {
            of(booking, order++).ifPresent(stints::add);
        }
        if (!resources.getNeighbours().isEmpty()) {
            elsewhere(production, resources, stints);
        }
        return stints;
    }

    /** @param order its place in the book */
    static Optional<Stint> of(Booking booking, int order) {
        if (booking.getStatus() == BookingStatus.CANCELLED || booking.getId() == null) {
            return Optional.empty();
        }
        Optional<Days> days = Spans.of(booking);
        return days.map(span -> Stint.of(booking.getId(), booking.getAt(), order, booking.getStatus(),
                booking.getRequirement() == null ? null : booking.getRequirement().getId(),
                supply(booking).orElse(null), Math.max(1, booking.getQuantity()), span.first(), span.last(),
                booking.getStarts(), booking.getEnds(),
                booking.getPlace() == null ? null : booking.getPlace().getId()));
    }

    /** What others have booked was there first: nobody here can move it. */
    private static void elsewhere(Production production, Resources resources, List<Stint> stints) {
        var counterparts = new Counterparts(production, resources);
        for (Neighbour neighbour : resources.getNeighbours()) {
            for (NeighbourBooking booking : neighbour.getBookings()) {
                Optional<Days> days = Spans.of(booking.getFrom(), booking.getUntil());
                Optional<String> supply = counterparts.of(booking);
                if (days.isPresent() && supply.isPresent()) {
                    stints.add(Stint.of(booking.getId(), "", -1, BookingStatus.CONFIRMED, null, supply.get(),
                            booking.getQuantity(), days.get().first(), days.get().last(), booking.getStarts(),
                            booking.getEnds(), null));
                }
            }
        }
    }

    /**
     * Who or what a booking takes: the id of the person or the asset, or for a particular thing of a vendor that is not
     * in the book an id made of both; empty where any of its kind will do.
     */
    public static Optional<String> supply(Booking booking) {
        if (booking.getPerson() != null) {
            return Optional.of(booking.getPerson());
        }
        if (booking.getAsset() != null) {
            return Optional.of(booking.getAsset().getId());
        }
        boolean particular = booking.getVendor() != null && booking.getItem() != null && !booking.getItem().isBlank();
        return particular ? Optional.of(booking.getVendor().getId() + "/" + booking.getItem().strip()
                .toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** The things of a book of which there are several, or which bring others. */
    static List<Supply> supplies(Resources resources) {
        return resources.getAssets().stream().map(asset -> new Supply(asset.getId(), Math.max(1, asset.getQuantity()),
                asset.getAccessories().stream().map(Asset::getId).toList())).toList();
    }

    /** What supplies are called, by their ids. */
    public static Map<String, String> names(Production production, Resources resources) {
        Map<String, String> names = new HashMap<>();
        resources.getBookings().forEach(booking -> supply(booking).ifPresent(supply ->
                names.putIfAbsent(supply, booking.getItem() == null ? "Somebody" : booking.getItem()
                        + (booking.getVendor() == null ? "" : ", " + booking.getVendor().getName()))));
        resources.getAssets().forEach(asset -> names.put(asset.getId(), named(asset.getName())));
        for (Person person : production.getPeople()) {
            names.put(person.getId(), named(person.getName()));
        }
        return names;
    }

    private static String named(String name) {
        return name == null || name.isBlank() ? "Without a name" : name;
    }
}
