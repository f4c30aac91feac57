package org.backlot.core.question;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Calendar days from the first to the last, both included. */
public record Days(LocalDate first, LocalDate last) {

    /** Every day that a production can have. */
    public static final Days ALL = new Days(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31));

    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("The last day " + last + " is before the first, " + first);
        }
    }

    /** Whether a day is one of these. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    /** Each day, in order. */
    public Stream<LocalDate> stream() {
        return first.datesUntil(last.plusDays(1));
    }
}
