package org.backlot.schedule.saving;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Saving;
import org.backlot.core.question.SavingSource;
import org.backlot.schedule.board.Places;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.cost.BoardCost.Item;

/**
 * The company goes to a place and back again, or to a place for a scene that could be shot on a day that is there
 * anyway. A move has the price of the setting {@code schedule.cost.move}, and the time that it takes; the board as a
 * whole has to cost less.
 */
public final class AvoidableMoves implements SavingSource {

    @Override
    public List<Saving> savings(Production production, Questions questions) {
        return ActiveBoard.of(production, questions).filter(board -> board.cost().items().stream()
                .anyMatch(item -> item.kind() == Item.Kind.MOVE)).map(AvoidableMoves::of).orElse(List.of());
    }

    private static List<Saving> of(ActiveBoard board) {
        List<Saving> savings = new ArrayList<>();
        String last = "";
        for (PlannedDay day : board.ahead()) {
            List<String> route = Places.route(day.scenes());
            if (new LinkedHashSet<>(route).size() > 1) {
                String why = day.name() + " goes from " + String.join(" to ", route);
                board.best(changes(board, day, route, last), why).ifPresent(savings::add);
            }
            last = route.isEmpty() ? last : route.getLast();
        }
        return savings;
    }

    /** In fewer stretches, from where the unit is; then without one of its places. */
    private static List<BoardChange> changes(ActiveBoard board, PlannedDay day, List<String> route, String last) {
        List<BoardChange> changes = new ArrayList<>();
        List<String> places = new ArrayList<>(new LinkedHashSet<>(route));
        if (places.remove(last)) {
            places.addFirst(last);
        }
        if (!places.equals(route)) {
            changes.add(new Grouped(day, places));
        }
        board.loose(day).stream().filter(scene -> day.scenes().stream().filter(other -> Places.named(other)
                .equals(Places.named(scene))).count() == 1).forEach(scene -> board.suiting(scene, day)
                        .forEach(other -> changes.add(new SceneMove(scene, day, other))));
        return changes;
    }
}
