package org.backlot.schedule.calendar;

import java.time.LocalDate;
import java.util.List;

import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Calendar;
import org.backlot.schedule.model.CalendarEvent;
import org.backlot.schedule.model.CalendarEventKind;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.schedule.model.UnitCalendar;

/** Changes to calendars. All of them are to be called inside a session's edit. */
public final class CalendarEdits {

    private CalendarEdits() {
    }

    /** Another calendar with what a known one has: its start, week, holidays and dates. */
    public static Calendar copy(Calendar known, String name) {
        Calendar copy = Ids.copy(known);
        copy.setName(name);
        ((Schedule) known.eContainer()).getCalendars().add(copy);
        return copy;
    }

    /**
     * Takes a calendar away.
     *
     * @throws IllegalArgumentException if a board or a unit of one still works by it, with the name of the board
     */
    public static void remove(Calendar calendar) {
        Schedule schedule = (Schedule) calendar.eContainer();
        schedule.getBoards().stream().filter(board -> UnitDays.calendars(board).contains(calendar)).findFirst()
                .ifPresent(board -> {
            throw new IllegalArgumentException("The board " + board.getName()
                    + " works by this calendar; give it another one first");
        });
        schedule.getTasks().stream().filter(task -> task.getCalendar() == calendar)
                .forEach(task -> task.setCalendar(null));
        schedule.getCalendars().remove(calendar);
    }

    /** A new event on a date. */
    public static CalendarEvent add(Calendar calendar, CalendarEventKind kind, LocalDate date, String name) {
        CalendarEvent event = ScheduleFactory.eINSTANCE.createCalendarEvent();
        Ids.of(event);
        event.setKind(kind);
        event.setDate(date);
        event.setName(name);
        calendar.getEvents().add(event);
        return event;
    }

    /** Makes a day off, a holiday or a travel day a date that is worked, or lets the calendar count again. */
    public static void work(Calendar calendar, LocalDate date, boolean worked, String name) {
        calendar.getEvents().removeIf(event -> event.getKind() == CalendarEventKind.WORKED
                && date.equals(event.getDate()) && CalendarDates.last(date, event.getUntil()).equals(date));
        if (worked) {
            add(calendar, CalendarEventKind.WORKED, date, name);
        }
    }

    /**
     * Lets a unit work by a calendar.
     *
     * @param unit     as its days name it; the empty string for the main unit, whose calendar is that of the board
     * @param calendar null: that of the board
     */
    public static void use(Board board, String unit, Calendar calendar) {
        if (unit.isEmpty()) {
            board.setCalendar(calendar);
            return;
        }
        UnitDays.own(board, unit).ifPresent(board.getUnits()::remove);
        if (calendar != null && calendar != board.getCalendar()) {
            UnitCalendar own = ScheduleFactory.eINSTANCE.createUnitCalendar();
            Ids.of(own);
            own.setUnit(unit);
            own.setCalendar(calendar);
            board.getUnits().add(own);
        }
    }

    /** The calendar of a unit of a board; that of the board is begun where there is none. */
    public static Calendar of(Production production, Board board, String unit) {
        return UnitDays.calendar(board, unit).orElseGet(() -> of(board, WorkingDays.of(production, board).start()));
    }

    /** The calendar of a board, which is begun where it has none. */
    public static Calendar of(Board board, LocalDate start) {
        if (board.getCalendar() == null) {
            Calendar calendar = ScheduleFactory.eINSTANCE.createCalendar();
            Ids.of(calendar);
            calendar.setName("Calendar of " + board.getName());
            calendar.setStart(start);
            calendar.getDaysOff().addAll(List.of(6, 7));
            ((Schedule) board.eContainer()).getCalendars().add(calendar);
            board.setCalendar(calendar);
        }
        return board.getCalendar();
    }
}
