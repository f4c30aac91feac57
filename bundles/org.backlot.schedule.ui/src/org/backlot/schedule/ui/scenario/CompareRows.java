package org.backlot.schedule.ui.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.schedule.scenario.Placement;
import org.eclipse.swt.graphics.Rectangle;

/** Where the days and strips of two boards stand in the picture of their comparison. */
public final class CompareRows {

    static final int LINE = 22;
    static final int HEAD = 24;
    static final int GAP = 8;

    /** A day of one board. */
    public record Day(Placement day, boolean second, int top) {
    }

    /** A strip of one board. */
    public record Cell(String scene, int eighths, boolean second, int top) {

        int middle() {
            return top + LINE / 2;
        }
    }

    private final List<Day> days = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final Map<String, Cell> before = new HashMap<>();
    private final Map<String, Cell> after = new HashMap<>();
    private int height;

    CompareRows(List<DayPair> pairs) {
        for (DayPair pair : pairs) {
            add(pair.before(), false);
            add(pair.after(), true);
            height += HEAD + pair.lines() * LINE + GAP;
        }
    }

    private void add(Placement day, boolean second) {
        if (day != null) {
            days.add(new Day(day, second, height));
            for (int i = 0; i < day.scenes().size(); i++) {
                var cell = new Cell(day.scenes().get(i).scene(), day.scenes().get(i).eighths(), second,
                        height + HEAD + i * LINE);
                cells.add(cell);
                (second ? after : before).putIfAbsent(cell.scene(), cell);
            }
        }
    }

    public List<Day> days() {
        return days;
    }

    /** The strips, each board's in its order. */
    public List<Cell> cells() {
        return cells;
    }

    int height() {
        return height;
    }

    /** The strip of a scene on one side. */
    Optional<Cell> of(String scene, boolean second) {
        return Optional.ofNullable((second ? after : before).get(scene));
    }

    /** The strip at a height on one side. */
    Optional<Cell> at(int y, boolean second) {
        return cells.stream().filter(cell -> cell.second() == second && y >= cell.top() && y < cell.top() + LINE)
                .findFirst();
    }

    /** The strip some places away on the same side; stays at the ends. */
    Optional<Cell> away(Cell from, int steps) {
        List<Cell> side = cells.stream().filter(cell -> cell.second() == from.second()).toList();
        return side.isEmpty() ? Optional.empty()
                : Optional.of(side.get(Math.clamp(side.indexOf(from) + (long) steps, 0, side.size() - 1)));
    }

    /** The strip of the same scene on the other side, else the one that stands nearest. */
    Optional<Cell> across(Cell from) {
        return of(from.scene(), !from.second()).or(() -> cells.stream().filter(cell -> cell.second() != from.second())
                .min((a, b) -> Integer.compare(Math.abs(a.top() - from.top()), Math.abs(b.top() - from.top()))));
    }

    static boolean isIn(int top, int length, Rectangle visible) {
        return top + length >= visible.y && top <= visible.y + visible.height;
    }
}
