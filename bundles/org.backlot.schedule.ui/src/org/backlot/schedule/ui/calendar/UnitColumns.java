package org.backlot.schedule.ui.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.calendar.CalendarEdits;
import org.backlot.schedule.calendar.UnitDays;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Calendar;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.UnitCalendar;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** The units of the active board, by which calendar each of them works, and when. */
public final class UnitColumns {

    /**
     * A unit of the active board.
     *
     * @param unit     the empty string for the main unit
     * @param calendar by which it works; null: Monday to Friday from the start of the production
     * @param own      whether it is another than that of the board
     * @param first    null where it has no days
     * @param last     null where it has no days
     */
    public record Unit(String unit, Calendar calendar, boolean own, LocalDate first, LocalDate last) {

        public String name() {
            return unit.isEmpty() ? "Main unit" : unit;
        }
    }

    private final Desk desk;

    public UnitColumns(Desk desk) {
        this.desk = desk;
    }

    public List<Column<Unit, ?>> table() {
        return List.of(
                Column.text("Unit", 90, Unit::name),
                Column.of("Works by", 150, Kind.choice(this::calendars, Calendar::getName), Unit::calendar)
                        .edit((unit, calendar) -> board().ifPresent(
                                board -> CalendarEdits.use(board, unit.unit(), calendar)))
                        .look(unit -> unit.own() || unit.unit().isEmpty() ? Look.PLAIN : Look.DERIVED),
                Column.<Unit, LocalDate>of("First day", 118, Kind.DATE, Unit::first).look(unit -> Look.DERIVED),
                Column.<Unit, LocalDate>of("Last day", 118, Kind.DATE, Unit::last).look(unit -> Look.DERIVED));
    }

    /** Those that have days, and those that have a calendar of their own, the main unit first. */
    public List<Unit> units() {
        Optional<Plan> plan = desk.session().flatMap(session -> Plan.active(session.production(), session.questions()));
        if (plan.isEmpty()) {
            return List.of();
        }
        Board board = plan.get().board();
        Set<String> names = new LinkedHashSet<>(List.of(""));
        plan.get().days().forEach(day -> names.add(day.unit()));
        board.getUnits().stream().map(UnitCalendar::getUnit).filter(Objects::nonNull).map(String::strip)
                .forEach(names::add);
        List<Unit> units = new ArrayList<>();
        for (String name : names) {
            List<LocalDate> dates = plan.get().days().stream().filter(day -> day.unit().equals(name))
                    .map(PlannedDay::date).sorted().toList();
            Calendar calendar = UnitDays.calendar(board, name).orElse(null);
            units.add(new Unit(name, calendar, calendar != board.getCalendar(),
                    dates.isEmpty() ? null : dates.getFirst(), dates.isEmpty() ? null : dates.getLast()));
        }
        return units;
    }

    private Optional<Board> board() {
        return desk.session().flatMap(session -> Plan.activeBoard(session.production()));
    }

    private List<Calendar> calendars() {
        return desk.session().flatMap(session -> session.section(Schedule.class))
                .map(schedule -> List.copyOf(schedule.getCalendars())).orElse(List.of());
    }
}
