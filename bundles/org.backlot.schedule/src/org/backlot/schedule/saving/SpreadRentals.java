package org.backlot.schedule.saving;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Saving;
import org.backlot.core.question.SavingSource;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.cost.BoardCost.Item;

/**
 * Something that is paid by the day comes for a single scene on a day, while another day at the same place has it
 * anyway. A day of it has the price that a deal, a booking or the budget says; the board as a whole has to cost less.
 */
public final class SpreadRentals implements SavingSource {

    @Override
    public List<Saving> savings(Production production, Questions questions) {
        return ActiveBoard.of(production, questions).map(board -> board.cost().items().stream()
                .filter(item -> item.kind() == Item.Kind.RENTAL).map(Item::object).distinct()
                .flatMap(id -> of(board, id).stream()).toList()).orElse(List.of());
    }

    private static Optional<Saving> of(ActiveBoard board, String id) {
        List<PlannedDay> days = board.ahead().stream().filter(day -> element(day, id).isPresent()).toList();
        List<SceneMove> moves = new ArrayList<>();
        for (PlannedDay day : days) {
            Collection<Scene> needing = day.elements().get(element(day, id).orElseThrow());
            board.loose(day).stream().filter(scene -> needing.size() == 1 && needing.contains(scene))
                    .forEach(scene -> board.suiting(scene, day).stream().filter(days::contains)
                            .forEach(other -> moves.add(new SceneMove(scene, day, other))));
        }
        return moves.isEmpty() ? Optional.empty() : board.best(moves, called(days, id) + " is paid on "
                + days.size() + " days, on " + moves.stream().map(SceneMove::from).distinct().count()
                + " of them for one scene");
    }

    private static Optional<Element> element(PlannedDay day, String id) {
        return day.elements().keySet().stream().filter(element -> id.equals(element.getId())).findFirst();
    }

    private static String called(List<PlannedDay> days, String id) {
        return element(days.getFirst(), id).map(Element::getName).orElse("It");
    }
}
