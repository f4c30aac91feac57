package org.backlot.schedule.ui.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.schedule.board.Light;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.scenario.BoardComparison;
import org.backlot.schedule.scenario.BoardFigures;
import org.backlot.schedule.scenario.Placement;
import org.backlot.schedule.strip.StripColours;
import org.backlot.ui.kit.Copies;

/**
 * Two sides compared.
 *
 * @param before of the first; empty for a signed version, of which no more is known than its days
 * @param after  of the second
 */
public record Compared(BoardComparison comparison, Optional<BoardFigures> before, Optional<BoardFigures> after,
        Map<String, Scene> scenes, Map<String, Light> lights, StripColours colours) {

    /** Compares on a copy; empty where one of the sides is not there any more. */
    static Optional<Compared> of(Copies.Copy copy, Side first, Side second) {
        Production production = copy.production();
        Optional<Board> one = first.in(production);
        Optional<Board> other = second.in(production);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Plan before = Plan.of(production, one.get());
        Plan after = Plan.of(production, other.get());
        return Optional.of(new Compared(BoardComparison.of(days(first, before), days(second, after)),
                figures(copy, first, before), figures(copy, second, after), after.scenes(), after.lights(),
                StripColours.of(production)));
    }

    private static List<Placement> days(Side side, Plan plan) {
        return side.version().isEmpty() ? Placement.of(plan)
                : side.of(plan.board()).map(Placement::of).orElse(List.of());
    }

    private static Optional<BoardFigures> figures(Copies.Copy copy, Side side, Plan plan) {
        return side.version().isEmpty() ? Optional.of(BoardFigures.of(plan, copy.questions())) : Optional.empty();
    }

    /** What differs, in the order of the second. */
    List<Moved> different() {
        return comparison.scenes().stream().map(scene -> Moved.of(scene, scenes)).filter(Moved::differs).toList();
    }
}
