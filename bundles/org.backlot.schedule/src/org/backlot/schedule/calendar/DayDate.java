package org.backlot.schedule.calendar;

import java.time.LocalDate;

import org.backlot.schedule.model.ShootDay;

/**
 * The place of a day of a board in time.
 *
 * @param number counts from 1 in its unit: the shooting days, or in a live show every day. A day of another kind on a
 *               film's board counts among its own kind.
 * @param label  as it is spoken of: {@code 12}, {@code Prep 1}, {@code 2nd Unit 3}; unique on its board
 */
public record DayDate(ShootDay day, int number, LocalDate date, String label) {
}
