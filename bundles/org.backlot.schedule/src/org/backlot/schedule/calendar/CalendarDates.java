package org.backlot.schedule.calendar;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.backlot.schedule.model.CalendarEvent;
import org.backlot.schedule.model.ElementEvent;

/** The dates of events. An event that would end before it begins is one day long. */
public final class CalendarDates {

    private CalendarDates() {
    }

    /** Every date of an event of a calendar; none where it has no date yet. */
    public static Stream<LocalDate> of(CalendarEvent event) {
        return between(event.getDate(), event.getUntil());
    }

    /** Every date of an event of an element or person; none where it has no date yet. */
    public static Stream<LocalDate> of(ElementEvent event) {
        return between(event.getFrom(), event.getUntil());
    }

    /** The last date of an event that begins on one date; {@code until} may be unset. */
    public static LocalDate last(LocalDate from, LocalDate until) {
        return until == null || until.isBefore(from) ? from : until;
    }

    private static Stream<LocalDate> between(LocalDate from, LocalDate until) {
        return from == null ? Stream.empty() : from.datesUntil(last(from, until).plusDays(1));
    }
}
