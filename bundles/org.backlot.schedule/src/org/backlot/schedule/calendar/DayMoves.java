package org.backlot.schedule.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Calendar;
import org.backlot.schedule.model.CalendarEvent;
import org.backlot.schedule.model.CalendarEventKind;
import org.backlot.schedule.model.ElementEvent;
import org.backlot.schedule.model.ShootDay;

/** Moves days of a board to other dates. All of them are to be called inside a session's edit. */
public final class DayMoves {

    private DayMoves() {
    }

    /**
     * Moves a day to a date. Where another day of its unit is, it takes its place in the order, and the days between
     * close up or make room; on a free date it is fixed there, unless it falls there by itself.
     */
    public static void place(Production production, ShootDay day, LocalDate date) {
        if (reorder(production, day, date) && !date.equals(dateOf(production, day))) {
            day.setFixedDate(date);
        }
    }

    /** Puts all days of a board on dates; those that fall there by themselves are not fixed. */
    public static void placeAll(Production production, Board board, Map<ShootDay, LocalDate> dates) {
        DayDates.Runs runs = new DayDates.Runs(UnitDays.of(production, board));
        for (ShootDay day : board.getDays()) {
            LocalDate date = dates.get(day);
            if (!date.equals(runs.date(day))) {
                day.setFixedDate(date);
            }
            runs.go(day, date);
        }
    }

    /** Fixes a day on a date, whatever else is there, and puts it in order among the days of its unit. */
    public static void fix(Production production, ShootDay day, LocalDate date) {
        reorder(production, day, date);
        day.setFixedDate(date);
    }

    /** Lets a day fall on the next working day again. */
    public static void free(ShootDay day) {
        day.setFixedDate(null);
    }

    /**
     * Moves a day to a date together with all that follow: later, the working days that it leaves become days off;
     * earlier, days off before it are worked again. A day that is fixed is fixed on the new date.
     */
    public static void shift(Production production, ShootDay day, LocalDate date) {
        Board board = (Board) day.eContainer();
        LocalDate from = dateOf(production, day);
        if (day.getFixedDate() != null) {
            day.setFixedDate(date);
        } else if (date.isAfter(from)) {
            Calendar calendar = CalendarEdits.of(production, board, DayDates.unit(day));
            WorkingDays working = WorkingDays.of(production, calendar);
            from.datesUntil(date).filter(working::isWorked)
                    .forEach(gap -> CalendarEdits.add(calendar, CalendarEventKind.DAY_OFF, gap, null));
        } else {
            UnitDays.calendar(board, DayDates.unit(day)).ifPresent(
                    calendar -> calendar.getEvents().removeIf(event -> isDayOff(event, date, from)));
        }
    }

    private static boolean isDayOff(CalendarEvent event, LocalDate from, LocalDate before) {
        return event.getKind() == CalendarEventKind.DAY_OFF && event.getDate() != null
                && !event.getDate().isBefore(from)
                && CalendarDates.last(event.getDate(), event.getUntil()).isBefore(before);
    }

    /** Makes a date a day off of a unit, or lets it be worked again; the days from it on follow. */
    public static void dayOff(Production production, Board board, String unit, LocalDate date) {
        Calendar calendar = CalendarEdits.of(production, board, unit);
        Optional<CalendarDay> says = WorkingDays.of(production, calendar).says(date);
        boolean off = says.filter(day -> day.kind() == CalendarEventKind.DAY_OFF).isPresent();
        CalendarEdits.work(calendar, date, false, null);
        if (off) {
            calendar.getEvents().remove(says.get().event());
        } else if (WorkingDays.of(production, calendar).isWorked(date)) {
            CalendarEdits.add(calendar, CalendarEventKind.DAY_OFF, date, null);
        } else if (says.filter(day -> day.kind() == CalendarEventKind.WORKED).isEmpty()) {
            CalendarEdits.work(calendar, date, true, null);
        }
    }

    /** Moves an event of an element or person by days, as long as it is. */
    public static void move(ElementEvent event, long days) {
        event.setFrom(event.getFrom().plusDays(days));
        if (event.getUntil() != null) {
            event.setUntil(event.getUntil().plusDays(days));
        }
    }

    /** The date on which a day falls. */
    public static LocalDate dateOf(Production production, ShootDay day) {
        return DayDates.of(production, (Board) day.eContainer()).stream().filter(when -> when.day() == day)
                .map(DayDate::date).findFirst().orElseThrow();
    }

    /** @return whether no other day of the unit was on the date */
    private static boolean reorder(Production production, ShootDay day, LocalDate date) {
        Board board = (Board) day.eContainer();
        List<DayDate> others = DayDates.of(production, board).stream()
                .filter(when -> when.day() != day && DayDates.unit(when.day()).equals(DayDates.unit(day))).toList();
        boolean later = date.isAfter(dateOf(production, day));
        day.setFixedDate(null);
        if (later) {
            others.stream().filter(when -> !when.date().isAfter(date)).reduce((a, b) -> b).map(DayDate::day)
                    .filter(before -> board.getDays().indexOf(before) > board.getDays().indexOf(day))
                    .ifPresent(before -> board.getDays().move(board.getDays().indexOf(before), day));
        } else {
            others.stream().filter(when -> !when.date().isBefore(date)).findFirst().map(DayDate::day)
                    .filter(after -> board.getDays().indexOf(after) < board.getDays().indexOf(day))
                    .ifPresent(after -> board.getDays().move(board.getDays().indexOf(after), day));
        }
        return others.stream().noneMatch(when -> when.date().equals(date));
    }
}
