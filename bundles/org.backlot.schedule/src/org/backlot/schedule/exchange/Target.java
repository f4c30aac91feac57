package org.backlot.schedule.exchange;

import java.time.LocalDate;

import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Calendar;
import org.backlot.schedule.model.CalendarEvent;
import org.backlot.schedule.model.CalendarEventKind;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.ScheduleFactory;

/** Where imported days go. */
final class Target {

    private Target() {
    }

    /** A board without days on a calendar of its own, from a date on, with no day of the week off; it is active. */
    static Board board(Schedule schedule, String name, LocalDate start) {
        Calendar calendar = ScheduleFactory.eINSTANCE.createCalendar();
        calendar.setStart(start);
        schedule.getCalendars().add(calendar);
        Board board = ScheduleFactory.eINSTANCE.createBoard();
        boolean taken = schedule.getBoards().stream().anyMatch(other -> name.equals(other.getName()));
        board.setName(taken ? name + " " + (schedule.getBoards().size() + 1) : name);
        board.setCalendar(calendar);
        calendar.setName(board.getName());
        schedule.getBoards().add(board);
        schedule.setActive(board);
        return board;
    }

    static void dayOff(Board board, LocalDate date, String name) {
        CalendarEvent off = ScheduleFactory.eINSTANCE.createCalendarEvent();
        off.setKind(CalendarEventKind.DAY_OFF);
        off.setDate(date);
        off.setName(name);
        board.getCalendar().getEvents().add(off);
    }
}
