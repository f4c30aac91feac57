package org.backlot.schedule.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.backlot.schedule.calendar.DayDates;
import org.backlot.schedule.calendar.WorkingDays;
import org.backlot.schedule.model.CalendarEvent;

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
        CalendarEvent event = calendar.event(date).orElse(null);
        if (event != null) {
            String name = Objects.requireNonNullElse(event.getName(), "").strip();
            return name.isEmpty() ? DayDates.words(event.getKind()) : name;
        }
        return calendar.isWorked(date) ? "Not used" : "Day off";
    }
}
