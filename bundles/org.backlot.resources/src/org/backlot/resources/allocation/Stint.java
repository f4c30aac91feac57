package org.backlot.resources.allocation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;

import org.backlot.resources.model.BookingStatus;

/**
 * One booking as the allocation sees it.
 *
 * @param id          of the booking
 * @param at          when it was made, ISO 8601; the empty string where nobody knows, which counts as first of all
 * @param order       its place in the book, which decides between two that were made at the same time
 * @param requirement the id of what it is for; null for nothing named
 * @param supply      the id of who or what is taken; null where any of its kind will do
 * @param quantity    how many
 * @param first       its first day, as {@link LocalDate#toEpochDay()}
 * @param last        its last day
 * @param from        when it begins, in minutes of local time since 1970
 * @param until       when it is over, as {@code from}; the first minute that is free again
 * @param place       the id of where it is used; null where that is not known
 */
public record Stint(String id, String at, int order, BookingStatus status, String requirement, String supply,
        int quantity, int first, int last, long from, long until, String place) {

    /** Who came first goes first. */
    static final Comparator<Stint> SENIORITY = (one, other) -> {
        int at = one.at.compareTo(other.at);
        int order = at != 0 ? at : Integer.compare(one.order, other.order);
        return order != 0 ? order : one.id.compareTo(other.id);
    };

    private static final long DAY = 24 * 60;

    public Stint {
        if (until <= from || last < first) {
            throw new IllegalArgumentException("The booking " + id + " ends before it begins");
        }
    }

    /**
     * A stint of some days.
     *
     * @param starts from when on the first day; null: from its beginning
     * @param ends   until when on the last; null: to its end. Where this is not after the start of a single day, it is
     *               a time of the next morning, as of a night
     */
    public static Stint of(String id, String at, int order, BookingStatus status, String requirement, String supply,
            int quantity, LocalDate first, LocalDate last, LocalTime starts, LocalTime ends, String place) {
        long from = minutes(first.atTime(starts == null ? LocalTime.MIN : starts));
        long until = ends == null ? minutes(last.plusDays(1).atStartOfDay()) : minutes(last.atTime(ends));
        return new Stint(id, at == null ? "" : at, order, status, requirement, supply, quantity,
                (int) first.toEpochDay(), (int) last.toEpochDay(), from, until <= from ? until + DAY : until, place);
    }

    private static long minutes(LocalDateTime time) {
        return Math.floorDiv(time.toEpochSecond(ZoneOffset.UTC), 60L);
    }

    /** A time of the allocation as date and time of day. */
    public static LocalDateTime time(long minutes) {
        return LocalDateTime.ofEpochSecond(minutes * 60, 0, ZoneOffset.UTC);
    }

    /** The day on which something that is over then was there last. */
    public static LocalDate lastDay(long until) {
        return time(until - 1).toLocalDate();
    }

    /** Whether it keeps others out: held or confirmed. */
    boolean isFirm() {
        return status == BookingStatus.PRELIMINARY || status == BookingStatus.CONFIRMED;
    }

    /** The same on other days, at the same times of day. */
    public Stint moved(int days) {
        return new Stint(id, at, order, status, requirement, supply, quantity, first + days, last + days,
                from + days * DAY, until + days * DAY, place);
    }
}
