package org.backlot.resources.booking;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backlot.core.question.Days;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.allocation.Allocation;
import org.backlot.resources.allocation.Allocations;
import org.backlot.resources.allocation.Clash;
import org.backlot.resources.allocation.Stint;
import org.backlot.resources.allocation.Stints;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Requirement;

/**
 * What people do to bookings, each to be called inside an edit. Who came first goes first: where somebody or something
 * is taken twice, the booking that was made later, where it is confirmed, falls back to preliminary. Every method tells
 * of that in sentences; where there are none, nothing fell back.
 */
public final class BookingEdits {

    private final ResourceBook book;
    private final Map<String, Booking> byId = new HashMap<>();

    public BookingEdits(ResourceBook book) {
        this.book = book;
    }

    /** Says that a booking is made now, which decides who was first. */
    public static void stamp(Booking booking) {
        booking.setAt(LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** Pencils, holds, confirms, gives back or cancels. */
    public List<String> turn(Booking booking, BookingStatus status) {
        booking.setStatus(status);
        return settle(booking);
    }

    /** Puts a booking on other days; times of day stay. */
    public List<String> on(Booking booking, Days days) {
        booking.setFrom(days.first());
        booking.setUntil(days.last());
        return settle(booking);
    }

    /** Puts a booking some days later, or earlier. */
    public List<String> move(Booking booking, int days) {
        Days span = Spans.of(booking).orElseThrow(() -> new IllegalArgumentException(
                "This booking has no dates. Enter from when until when it is"));
        return on(booking, new Days(span.first().plusDays(days), span.last().plusDays(days)));
    }

    /**
     * Lets a booking begin or end some days later, or earlier; one day is left at least.
     *
     * @param begin moves its first day, not its last
     */
    public List<String> stretch(Booking booking, int days, boolean begin) {
        Days span = Spans.of(booking).orElseThrow(() -> new IllegalArgumentException(
                "This booking has no dates. Enter from when until when it is"));
        LocalDate first = begin ? span.first().plusDays(days) : span.first();
        LocalDate last = begin ? span.last() : span.last().plusDays(days);
        return on(booking, begin ? new Days(first.isAfter(last) ? last : first, last)
                : new Days(first, last.isBefore(first) ? first : last));
    }

    /**
     * Lets another person or thing of the book take a booking over, and puts it some days later, or earlier. A price
     * that was agreed with somebody else does not hold any more.
     *
     * @param supply the id of the person or the thing
     * @throws IllegalArgumentException if it cannot take it over: why, and what to do
     */
    public List<String> handOver(Booking booking, String supply, int days) {
        List<String> told = new ArrayList<>(new HandOver(book, booking).to(supply));
        told.addAll(move(booking, days));
        return told;
    }

    /**
     * Books for something else that is needed, and puts it some days later, or earlier.
     *
     * @throws IllegalArgumentException if what is booked is not of that kind, or was awarded for what it is for now
     */
    public List<String> serve(Booking booking, Requirement requirement, int days) {
        new HandOver(book, booking).serve(requirement);
        return move(booking, days);
    }

    /** Whatever a booking that was made or changed takes twice now falls back where it came later. */
    public List<String> settle(Booking changed) {
        Allocation allocation = Allocations.ofBookings(book.production(), book.resources());
        Stint stint = allocation.stint(changed.getId()).orElse(null);
        if (stint == null || !Bookings.isFirm(changed)) {
            return List.of();
        }
        book.resources().getBookings().forEach(booking -> byId.put(booking.getId(), booking));
        Set<String> touched = allocation.touched(stint);
        List<String> told = new ArrayList<>();
        touched.stream().flatMap(supply -> allocation.clashes(supply).stream())
                .filter(clash -> clash.later().equals(changed.getId()) || clash.earlier().contains(changed.getId()))
                .forEach(clash -> fallBack(clash, told));
        return told;
    }

    private void fallBack(Clash clash, List<String> told) {
        Booking later = byId.get(clash.later());
        if (later != null && later.getStatus() == BookingStatus.CONFIRMED) {
            later.setStatus(BookingStatus.PRELIMINARY);
            String who = Stints.names(book.production(), book.resources()).getOrDefault(clash.supply(), "It");
            told.add(who + " i" + new ClashWords(book).of(clash).substring(1)
                    + ". Who came first goes first: the booking for "
                    + ClashWords.name(later) + " is preliminary now");
        }
    }
}
