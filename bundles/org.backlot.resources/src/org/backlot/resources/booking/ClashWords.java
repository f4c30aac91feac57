package org.backlot.resources.booking;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.backlot.resources.ResourceBook;
import org.backlot.resources.allocation.Clash;
import org.backlot.resources.allocation.Stint;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.Neighbour;
import org.backlot.resources.model.NeighbourBooking;

/** What is said of what is taken twice in a book, as it is when this is made. */
public final class ClashWords {

    private final Map<String, Booking> bookings = new HashMap<>();
    private final Map<String, String> elsewhere = new HashMap<>();

    public ClashWords(ResourceBook book) {
        book.resources().getBookings().forEach(booking -> bookings.put(booking.getId(), booking));
        for (Neighbour neighbour : book.resources().getNeighbours()) {
            for (NeighbourBooking booking : neighbour.getBookings()) {
                String what = booking.getWhat() == null ? "" : " (" + booking.getWhat() + ")";
                elsewhere.put(booking.getId(), "on " + neighbour.getTitle() + what);
            }
        }
    }

    /**
     * One sentence without its full stop, about who or what is taken: {@code "Is booked for KITCHEN on 5 Mar, ..."}.
     *
     * @throws IllegalArgumentException if the later booking is not in the book
     */
    public String of(Clash clash) {
        Booking later = bookings.get(clash.later());
        if (later == null) {
            throw new IllegalArgumentException("There is no booking " + clash.later());
        }
        String how = clash.accessory() && later.getAsset() != null && !clash.supply().equals(later.getAsset().getId())
                ? "Is taken along with " + later.getAsset().getName() : "Is booked";
        String when = " for " + name(later) + " on " + Spans.toString(dates(clash));
        if (clash.earlier().isEmpty()) {
            return how + when + ", " + clash.over() + " more than there are";
        }
        String others = clash.earlier().stream().map(id -> other(clash, id)).distinct()
                .collect(Collectors.joining(", "));
        return how + when + ", and " + others + " too" + (clash.over() > 1 ? ": " + clash.over() + " too many" : "");
    }

    private static List<LocalDate> dates(Clash clash) {
        LocalDate first = Stint.time(clash.from()).toLocalDate();
        return first.datesUntil(Stint.lastDay(clash.until()).plusDays(1)).toList();
    }

    private String other(Clash clash, String id) {
        Booking booking = bookings.get(id);
        if (booking == null) {
            return elsewhere.getOrDefault(id, "for something else");
        }
        boolean along = booking.getAsset() != null && booking.getPerson() == null
                && !clash.supply().equals(booking.getAsset().getId());
        return (along ? "along with " + booking.getAsset().getName() + " " : "") + "for " + name(booking);
    }

    /** What a booking is for. */
    public static String name(Booking booking) {
        return booking.getRequirement() == null || booking.getRequirement().getName() == null ? "nothing named"
                : booking.getRequirement().getName();
    }
}
