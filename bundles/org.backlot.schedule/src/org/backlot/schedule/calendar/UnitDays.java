package org.backlot.schedule.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.core.model.Production;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Calendar;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.model.UnitCalendar;

/** Which days each unit of a board works: by a calendar of its own where it has one, else by that of the board. */
public final class UnitDays {

    private final Production production;
    private final Board board;
    private final Map<Calendar, WorkingDays> known = new HashMap<>();

    private UnitDays(Production production, Board board) {
        this.production = production;
        this.board = board;
    }

    /** The working days of the units of a board. */
    public static UnitDays of(Production production, Board board) {
        return new UnitDays(production, board);
    }

    /**
     * The calendar by which a unit works; empty where neither it nor the board has one.
     *
     * @param unit the empty string for the main unit
     */
    public static Optional<Calendar> calendar(Board board, String unit) {
        return own(board, unit).map(UnitCalendar::getCalendar).or(() -> Optional.ofNullable(board.getCalendar()));
    }

    static Optional<UnitCalendar> own(Board board, String unit) {
        return board.getUnits().stream()
                .filter(own -> own.getCalendar() != null && own.getUnit() != null && !unit.isEmpty()
                        && own.getUnit().strip().equals(unit)).findFirst();
    }

    /** The calendars by which a board and its units work, each once. */
    public static List<Calendar> calendars(Board board) {
        return Stream.concat(Stream.of(board).map(Board::getCalendar),
                board.getUnits().stream().map(UnitCalendar::getCalendar)).filter(Objects::nonNull).distinct().toList();
    }

    /** Whether a day falls by a calendar. */
    public static boolean isBy(Calendar calendar, ShootDay day) {
        return calendar((Board) day.eContainer(), DayDates.unit(day)).filter(calendar::equals).isPresent();
    }

    /** What holds for a unit; for each that works by the same calendar it is the same object. */
    public WorkingDays of(String unit) {
        return known.computeIfAbsent(calendar(board, unit).orElse(null),
                calendar -> WorkingDays.of(production, calendar));
    }

    /** What holds for the main unit. */
    public WorkingDays main() {
        return of("");
    }

    /** The first date from one on, that one included, on which any of some units works; the main unit where none is. */
    public LocalDate next(Collection<String> units, LocalDate from) {
        return units.stream().map(unit -> of(unit).next(from)).min(LocalDate::compareTo)
                .orElseGet(() -> main().next(from));
    }
}
