package org.backlot.resources.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.backlot.resources.ResourceBook;
import org.backlot.resources.allocation.Clash;
import org.backlot.resources.allocation.Stint;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.Neighbour;
import org.backlot.resources.model.NeighbourBooking;

/** What is said of something that is taken twice. */
public final class ClashWords {

    private ClashWords() {
    }

    /** One sentence without its full stop, about who or what is taken: {@code "Is booked for KITCHEN on 5 Mar, ..."}. */
    public static String of(ResourceBook book, Clash clash) {
        Booking later = booking(book, clash.later()).orElseThrow(() -> new IllegalArgumentException(
                "There is no booking " + clash.later()));
        String how = clash.accessory() && later.getAsset() != null && !clash.supply().equals(later.getAsset().getId())
                ? "Is taken along with " + later.getAsset().getName() : "Is booked";
        String when = " for " + name(later) + " on " + Spans.toString(dates(clash));
        if (clash.earlier().isEmpty()) {
            return how + when + ", " + clash.over() + " more than there are";
        }
        String others = clash.earlier().stream().map(id -> other(book, clash, id)).distinct()
                .collect(Collectors.joining(", "));
        return how + when + ", and " + others + " too" + (clash.over() > 1 ? ": " + clash.over() + " too many" : "");
    }

    private static List<LocalDate> dates(Clash clash) {
        LocalDate first = Stint.time(clash.from()).toLocalDate();
        return new ArrayList<>(first.datesUntil(Stint.lastDay(clash.until()).plusDays(1)).toList());
    }

    private static String other(ResourceBook book, Clash clash, String id) {
        return booking(book, id).map(booking -> {
            boolean along = booking.getAsset() != null && booking.getPerson() == null
                    && !clash.supply().equals(booking.getAsset().getId());
            return (along ? "along with " + booking.getAsset().getName() + " " : "") + "for " + name(booking);
        }).or(() -> elsewhere(book, id)).orElse("for something else");
    }

    private static Optional<String> elsewhere(ResourceBook book, String id) {
        for (Neighbour neighbour : book.resources().getNeighbours()) {
            for (NeighbourBooking booking : neighbour.getBookings()) {
                if (id.equals(booking.getId())) {
                    String what = booking.getWhat() == null ? "" : " (" + booking.getWhat() + ")";
                    return Optional.of("on " + neighbour.getTitle() + what);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Booking> booking(ResourceBook book, String id) {
        return book.resources().getBookings().stream().filter(booking -> id.equals(booking.getId())).findFirst();
    }

    /** What a booking is for. */
    public static String name(Booking booking) {
        return booking.getRequirement() == null || booking.getRequirement().getName() == null ? "nothing named"
                : booking.getRequirement().getName();
    }
}
