package org.backlot.core.question;

import java.time.LocalDate;

/**
 * What somebody or something does on a day, as far as one section knows.
 *
 * @param object the id of the element, person or requirement
 * @param source who says so: the booking, the event
 */
public record Availability(String object, LocalDate date, State state, Source source) {

    /** In rising order of how firmly the day is taken. */
    public enum State {
        FREE,
        /** Pencilled or promised, or taken for some hours: a wish, which nobody pays for. */
        PROMISED,
        /** Kept between work days by the schedule, and paid as the deal says. */
        HELD,
        BOOKED,
        /** Not to be had. */
        BLOCKED
    }
}
