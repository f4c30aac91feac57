package org.backlot.schedule.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.backlot.schedule.calendar.CalendarDay;
import org.backlot.schedule.calendar.WorkingDays;

/**
 * Dates between two days of a unit on which it does not work, for one reason. They follow from the calendar.
 *
 * @param until the last of them
 * @param why   as people say it: Day off, Easter Monday, Not used
 */
public record Gap(LocalDate from, LocalDate until, String why) {

    /** The gaps between two dates, without these, in their order. */
    public static List<Gap> between(WorkingDays calendar, LocalDate before, LocalDate after) {
        List<Gap> gaps = new ArrayList<>();
        for (LocalDate date = before.plusDays(1); date.isBefore(after); date = date.plusDays(1)) {
            String why = why(calendar, date);
            boolean goesOn = !gaps.isEmpty() && gaps.getLast().why.equals(why);
            if (goesOn) {
                gaps.add(new Gap(gaps.removeLast().from, date, why));
            } else {
                gaps.add(new Gap(date, date, why));
            }
        }
        return List.copyOf(gaps);
    }

    private static String why(WorkingDays calendar, LocalDate date) {
        return calendar.isWorked(date) ? "Not used" : calendar.says(date).map(CalendarDay::words).orElse("Day off");
    }
}
