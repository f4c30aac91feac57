package org.backlot.schedule.dood;

import java.time.LocalDate;
import java.util.List;

import org.backlot.schedule.board.PlannedDay;

/**
 * One column of the day-out-of-days.
 *
 * @param days what the units do on the date; empty on a date on which nobody shoots
 * @param kind what the date is for everybody who does not work on it
 */
public record DoodDay(LocalDate date, List<PlannedDay> days, Kind kind) {

    /** What a date is for the company. */
    public enum Kind { SHOOT, FREE, WEEKLY_OFF, HOLIDAY, COMPANY_TRAVEL }

    /** The labels of the days of all units, as {@code 12} or {@code 12, 2nd Unit 3}; blank where nobody shoots. */
    public String number() {
        return String.join(", ", days.stream().map(day -> day.when().label()).toList());
    }
}
