package org.backlot.schedule.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.backlot.core.model.Production;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Calendar;
import org.backlot.schedule.model.CalendarEvent;

/** What a calendar says of each date. */
public final class WorkingDays {

    private static final int WEEKS_AHEAD = 4;

    private final LocalDate start;
    private final Set<Integer> daysOff;
    private final Map<LocalDate, CalendarEvent> events = new HashMap<>();

    private WorkingDays(LocalDate start, Set<Integer> daysOff, List<CalendarEvent> events) {
        this.start = start;
        this.daysOff = daysOff;
        events.stream().filter(event -> event.getDate() != null)
                .forEach(event -> this.events.put(event.getDate(), event));
    }

    /** The calendar of a board; where it has none, Monday to Friday from the start of the production. */
    public static WorkingDays of(Production production, Board board) {
        return of(production, board.getCalendar());
    }

    /** A calendar; where it is null, Monday to Friday from the start of the production. */
    public static WorkingDays of(Production production, Calendar calendar) {
        if (calendar == null) {
            return new WorkingDays(start(production), Set.of(6, 7), List.of());
        }
        LocalDate first = calendar.getStart() == null ? start(production) : calendar.getStart();
        Set<Integer> off = new HashSet<>(calendar.getDaysOff());
        boolean everyDay = off.containsAll(Set.of(1, 2, 3, 4, 5, 6, 7));
        return new WorkingDays(first, everyDay ? Set.of() : off, calendar.getEvents());
    }

    private static LocalDate start(Production production) {
        return production.getStart() == null ? standardStart(LocalDate.now()) : production.getStart();
    }

    /** Where a production has no start yet: the next Monday that is at least four weeks ahead. */
    public static LocalDate standardStart(LocalDate today) {
        return today.plusWeeks(WEEKS_AHEAD).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    /** The date of day 1, if it is worked. */
    public LocalDate start() {
        return start;
    }

    /** Whether the week has this day off, whatever the events say. */
    public boolean isWeeklyOff(LocalDate date) {
        return daysOff.contains(date.getDayOfWeek().getValue());
    }

    /** What the calendar has on a date besides its week. */
    public Optional<CalendarEvent> event(LocalDate date) {
        return Optional.ofNullable(events.get(date));
    }

    /** Whether a unit works on a date unless a day is fixed on it. */
    public boolean isWorked(LocalDate date) {
        return !isWeeklyOff(date) && !events.containsKey(date);
    }

    /** The first worked date from one on, that one included. */
    public LocalDate next(LocalDate from) {
        LocalDate date = from;
        while (!isWorked(date)) {
            date = date.plusDays(1);
        }
        return date;
    }
}
