package org.backlot.schedule.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.schedule.calendar.DayDate;
import org.backlot.schedule.calendar.DayDates;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.DayKind;

/**
 * When a board shoots: its shooting days; of a live show, which has none, its performances; else all its days.
 *
 * @param units each with its dates, in the order in which they begin
 */
public record Shoot(List<Unit> units) {

    /**
     * The days of one unit.
     *
     * @param name  the empty string for the main unit
     * @param dates in order, never empty
     */
    public record Unit(String name, List<LocalDate> dates) {

        public LocalDate first() {
            return dates.getFirst();
        }

        public LocalDate last() {
            return dates.getLast();
        }
    }

    /** The shoot of a board; none where it is null. */
    static Shoot of(Production production, Board board) {
        List<DayDate> days = board == null ? List.of() : DayDates.of(production, board).stream()
                .filter(day -> Days.ALL.contains(day.date())).toList();
        List<DayDate> shot = only(days, kind -> kind == DayKind.SHOOT);
        if (shot.isEmpty()) {
            shot = only(days, kind -> kind == DayKind.PREVIEW || kind == DayKind.PERFORMANCE);
        }
        Map<String, List<LocalDate>> units = new LinkedHashMap<>();
        (shot.isEmpty() ? days : shot).forEach(day -> units
                .computeIfAbsent(DayDates.unit(day.day()), unit -> new ArrayList<>()).add(day.date()));
        return new Shoot(units.entrySet().stream()
                .map(unit -> new Unit(unit.getKey(), unit.getValue().stream().sorted().toList()))
                .sorted(Comparator.comparing(Unit::first)).toList());
    }

    private static List<DayDate> only(List<DayDate> days, Predicate<DayKind> kind) {
        return days.stream().filter(day -> kind.test(day.day().getKind())).toList();
    }

    /** The first day of any unit; empty where the board has no days. */
    public Optional<LocalDate> first() {
        return units.stream().map(Unit::first).min(LocalDate::compareTo);
    }

    /** The last day of any unit; empty where the board has no days. */
    public Optional<LocalDate> last() {
        return units.stream().map(Unit::last).max(LocalDate::compareTo);
    }
}
