package org.backlot.resources.allocation;

import java.util.List;

/**
 * When something is needed.
 *
 * @param requirement its id
 * @param days        those on which it is needed, each once, in order
 */
public record Demand(String requirement, List<Day> days) {

    public Demand {
        days = List.copyOf(days);
    }

    /**
     * A day with a need, in pieces or people.
     *
     * @param day         as {@link java.time.LocalDate#toEpochDay()}
     * @param confirmed   how many are there without any booking: engaged by a signed deal
     * @param preliminary by a deal that was sent
     * @param pencilled   by a draft
     */
    public record Day(int day, int needed, int confirmed, int preliminary, int pencilled) {

        /** Both of one day. */
        Day and(Day other) {
            return new Day(day, needed + other.needed, confirmed + other.confirmed, preliminary + other.preliminary,
                    pencilled + other.pencilled);
        }

        boolean isNothing() {
            return (needed | confirmed | preliminary | pencilled) == 0;
        }

        /** A day on which bookings alone count. */
        public static Day of(int day, int needed) {
            return new Day(day, needed, 0, 0, 0);
        }
    }
}
