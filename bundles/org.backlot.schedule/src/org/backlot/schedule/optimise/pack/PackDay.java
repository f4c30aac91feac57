package org.backlot.schedule.optimise.pack;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day on which one unit may shoot.
 *
 * @param id         unique among the days
 * @param date       its date; rest is judged and drops are measured by it
 * @param payDay     its place among the days that are paid: somebody who works on pay days 3 and 7 and is held between
 *                   is held for 3 days. Working days where days off are unpaid, calendar days where they are paid.
 *                   Days of one date have one pay day.
 * @param unit       the unit; blank: the main unit
 * @param minutes    shooting time at the normal rate, moves included
 * @param maxMinutes the most minutes it may have; those beyond the normal ones are overtime
 * @param maxEighths the most eighths of pages it may have; 0: no limit
 * @param sealed     whether it has the scenes that are locked to it and no other
 */
public record PackDay(String id, LocalDate date, int payDay, String unit, int minutes, int maxMinutes, int maxEighths,
        boolean sealed) {

    public PackDay {
        Objects.requireNonNull(date);
        Objects.requireNonNull(unit);
    }

    /** A day of the main unit without overtime and without a limit of pages. */
    public static PackDay of(String id, LocalDate date, int payDay, int minutes) {
        return new PackDay(id, date, payDay, "", minutes, minutes, 0, false);
    }

    /** The same, with room for at least so much. */
    PackDay asLongAs(int longest, int pages) {
        return new PackDay(id, date, payDay, unit, minutes, Math.max(maxMinutes, longest),
                maxEighths == 0 ? 0 : Math.max(maxEighths, pages), sealed);
    }
}
