package org.backlot.schedule.ui.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.backlot.core.model.Production;
import org.backlot.schedule.Boards;
import org.backlot.schedule.calendar.CalendarEdits;
import org.backlot.schedule.calendar.DayDate;
import org.backlot.schedule.calendar.DayDates;
import org.backlot.schedule.calendar.UnitDays;
import org.backlot.schedule.calendar.WorkingDays;
import org.backlot.schedule.model.Calendar;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Table;
import org.eclipse.swt.widgets.Composite;

/** The public holidays that a calendar meets, and which of them are worked all the same. */
final class HolidayTable {

    /** How long before the first day and after the last one holidays are listed. */
    private static final int WEEKS_AROUND = 6;

    /** A public holiday as the calendar has it. */
    record Met(LocalDate date, String name, boolean worked) {
    }

    private HolidayTable() {
    }

    static Table<Met> of(Composite parent, Desk desk, Supplier<Optional<Calendar>> calendar) {
        return new Table<>(parent, desk, "org.backlot.schedule.ui.holidays", List.<Column<Met, ?>>of(
                Column.of("Date", 132, Kind.DATE, Met::date),
                Column.text("Public holiday", 220, Met::name).look(met -> Look.DERIVED),
                Column.of("Worked", 70, Kind.CHECK, Met::worked).edit((met, worked) -> calendar.get().ifPresent(
                        shown -> CalendarEdits.work(shown, met.date(), worked, met.name())))))
                        .named(Met::name)
                        .rows(() -> desk.session().flatMap(session -> calendar.get()
                                .map(shown -> met(session.production(), shown))).orElse(List.of()));
    }

    private static List<Met> met(Production production, Calendar calendar) {
        WorkingDays working = WorkingDays.of(production, calendar);
        List<LocalDate> dates = Boards.all(production).stream()
                .flatMap(board -> DayDates.of(production, board).stream())
                .filter(day -> UnitDays.isBy(calendar, day.day())).map(DayDate::date).sorted().toList();
        LocalDate first = dates.isEmpty() ? working.start() : dates.getFirst();
        LocalDate last = dates.isEmpty() ? working.start() : dates.getLast();
        return first.minusWeeks(WEEKS_AROUND).datesUntil(last.plusWeeks(WEEKS_AROUND))
                .flatMap(date -> working.holiday(date)
                        .map(name -> new Met(date, name, working.isWorked(date))).stream())
                .toList();
    }
}
