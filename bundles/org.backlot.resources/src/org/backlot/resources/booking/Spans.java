package org.backlot.resources.booking;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

import org.backlot.core.question.Days;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.Requirement;

/** Days as they are typed, as first and last, and as they are counted, one by one. */
public final class Spans {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private Spans() {
    }

    /** The days of a booking; empty where it has no dates or ends before it starts. */
    public static Optional<Days> of(Booking booking) {
        return of(booking.getFrom(), booking.getUntil());
    }

    /** The days that a requirement names itself; empty where its elements say when it is needed. */
    public static Optional<Days> of(Requirement requirement) {
        return of(requirement.getFrom(), requirement.getUntil());
    }

    /** From the first day to the last; where only one of them is set, that day. */
    public static Optional<Days> of(LocalDate from, LocalDate until) {
        LocalDate first = from == null ? until : from;
        LocalDate last = until == null ? from : until;
        return first == null || last.isBefore(first) ? Optional.empty() : Optional.of(new Days(first, last));
    }

    /** Runs of days without a gap, in order. */
    public static List<Days> runs(Collection<LocalDate> dates) {
        List<Days> runs = new ArrayList<>();
        for (LocalDate date : new TreeSet<>(dates)) {
            Days before = runs.isEmpty() ? null : runs.getLast();
            if (before != null && before.last().plusDays(1).equals(date)) {
                runs.set(runs.size() - 1, new Days(before.first(), date));
            } else {
                runs.add(new Days(date, date));
            }
        }
        return runs;
    }

    /** As printed: {@code 1 Mar - 4 Mar, 9 Mar}. */
    public static String toString(Collection<LocalDate> dates) {
        return String.join(", ", runs(dates).stream().map(Spans::toString).toList());
    }

    private static String toString(Days days) {
        String first = DAY.format(days.first());
        return days.first().equals(days.last()) ? first : first + " - " + DAY.format(days.last());
    }
}
