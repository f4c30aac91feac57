package org.backlot.schedule.ui.board;

import java.util.Set;

import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.model.ShootDay;

/**
 * What of a board is shown, and how high its rows are.
 *
 * @param line     the height of a line of text
 * @param twoLines strips have two lines
 * @param unit     the unit that is shown; null shows all, the empty string is the main unit
 * @param folded   days of which only the break is shown
 */
public record BoardShape(int line, boolean twoLines, String unit, Set<ShootDay> folded) {

    private static final int AIR = 6;

    /** Everything, in strips of two lines. */
    public static BoardShape whole(int line) {
        return new BoardShape(line, true, null, Set.of());
    }

    public BoardShape {
        folded = Set.copyOf(folded);
    }

    boolean shows(PlannedDay day) {
        return unit == null || unit.equals(day.unit());
    }

    int strip() {
        return twoLines ? 2 * line + AIR : line + AIR + 2;
    }

    int banner() {
        return line + AIR + 2;
    }

    int dayBreak(PlannedDay day) {
        return day.scenes().isEmpty() ? line + AIR + 2 : 2 * line + AIR;
    }

    int gap() {
        return line;
    }

    int head() {
        return line + AIR;
    }
}
