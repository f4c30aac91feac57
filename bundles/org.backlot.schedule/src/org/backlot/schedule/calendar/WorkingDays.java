package org.backlot.schedule.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.backlot.core.model.Production;
import org.backlot.schedule.holiday.PublicHolidays;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Calendar;
import org.backlot.schedule.model.CalendarEvent;
import org.backlot.schedule.model.CalendarEventKind;

/**
 * What a calendar says of each date. A date that is worked by decision is worked whatever else is said of it; an event
 * of the calendar counts before a public holiday, and that before the week.
 */
public final class WorkingDays {

    private static final int WEEKS_AHEAD = 4;
    /** No calendar closes for longer; one that seems to has a mistyped date, and work goes on after it all the same. */
    private static final int LONGEST = 3_660;

    private final LocalDate start;
    private final Set<Integer> daysOff;
    private final List<String> regions;
    private final Map<LocalDate, CalendarDay> events = new HashMap<>();

    private WorkingDays(LocalDate start, Set<Integer> daysOff, List<String> regions, List<CalendarEvent> events) {
        this.start = start;
        this.daysOff = daysOff;
        this.regions = regions;
        for (CalendarEvent event : events) {
            CalendarDates.of(event).limit(LONGEST).forEach(date -> this.events.merge(date, CalendarDay.of(event),
                    (before, after) -> before.kind() == CalendarEventKind.WORKED ? before : after));
        }
    }

    /** The calendar of a board; where it has none, Monday to Friday from the start of the production. */
    public static WorkingDays of(Production production, Board board) {
        return of(production, board.getCalendar());
    }

    /**
     * A calendar; where it is null, Monday to Friday from the start of the production. One that has every day of the
     * week off is taken to have none off.
     */
    public static WorkingDays of(Production production, Calendar calendar) {
        if (calendar == null) {
            return new WorkingDays(start(production), Set.of(6, 7), List.of(), List.of());
        }
        LocalDate first = calendar.getStart() == null ? start(production) : calendar.getStart();
        Set<Integer> off = new HashSet<>(calendar.getDaysOff());
        boolean everyDay = off.containsAll(Set.of(1, 2, 3, 4, 5, 6, 7));
        return new WorkingDays(first, everyDay ? Set.of() : off, List.copyOf(calendar.getHolidays()),
                calendar.getEvents());
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

    /** Whether the week has this day off, whatever else is said of it. */
    public boolean isWeeklyOff(LocalDate date) {
        return daysOff.contains(date.getDayOfWeek().getValue());
    }

    /** What is said of a date besides its week. */
    public Optional<CalendarDay> says(LocalDate date) {
        CalendarDay event = events.get(date);
        return event == null ? holiday(date).map(name -> new CalendarDay(CalendarEventKind.HOLIDAY, name, null))
                : Optional.of(event);
    }

    /** The public holiday on a date, of any region that the calendar has, whether it is worked or not. */
    public Optional<String> holiday(LocalDate date) {
        return regions.stream().map(region -> PublicHolidays.of(region, date.getYear()).get(date))
                .filter(Objects::nonNull).findFirst();
    }

    /** Whether a unit works on a date unless a day is fixed on it. */
    public boolean isWorked(LocalDate date) {
        return says(date).map(day -> day.kind() == CalendarEventKind.WORKED).orElse(!isWeeklyOff(date));
    }

    /** The first worked date from one on, that one included. */
    public LocalDate next(LocalDate from) {
        LocalDate date = from;
        while (!isWorked(date)) {
            date = date.plusDays(1);
        }
        return date;
    }

    /** The last worked date up to one, that one included. */
    public LocalDate previous(LocalDate until) {
        LocalDate date = until;
        while (!isWorked(date)) {
            date = date.minusDays(1);
        }
        return date;
    }
}
