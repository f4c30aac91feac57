package org.backlot.schedule.saving;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Saving;
import org.backlot.core.question.SavingSource;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.constraint.Outlook;
import org.backlot.schedule.cost.BoardCost;
import org.backlot.schedule.cost.BoardCost.Item;

/**
 * A day goes on beyond the hours that it is paid for, and one of its scenes could be shot on another day at the same
 * place that has time left. Overtime has the price of the setting {@code schedule.cost.overtimeHour}; the board as a
 * whole has to cost less, with the days of cast, rentals and moves.
 */
public final class AvoidableOvertime implements SavingSource {

    @Override
    public List<Saving> savings(Production production, Questions questions) {
        return ActiveBoard.of(production, questions)
                .flatMap(board -> board.cost().items().stream().filter(item -> item.kind() == Item.Kind.OVERTIME)
                        .findFirst().map(overtime -> of(board, overtime))).orElse(List.of());
    }

    private static List<Saving> of(ActiveBoard board, BoardCost.Item overtime) {
        List<Saving> savings = new ArrayList<>();
        for (PlannedDay day : board.ahead()) {
            Duration over = over(board, day);
            if (over.isPositive()) {
                String why = day.name() + " takes " + Outlook.words(board.clock(day).work()) + ", "
                        + Outlook.words(over) + " over the " + Outlook.words(board.pace().day())
                        + " of a day, at " + overtime.currency().getCurrencyCode() + " "
                        + overtime.rate().toPlainString() + " an hour (" + overtime.source().says() + ")";
                board.best(moves(board, day, over), why).ifPresent(savings::add);
            }
        }
        return savings;
    }

    private static Duration over(ActiveBoard board, PlannedDay day) {
        return board.clock(day).work().minus(board.pace().day());
    }

    /** The scene nearest to what is too much first. */
    private static List<SceneMove> moves(ActiveBoard board, PlannedDay day, Duration over) {
        return board.loose(day).stream().sorted(Comparator.comparing((Scene scene) -> board.pace().of(scene).minus(over)
                .abs())).flatMap(scene -> board.suiting(scene, day).stream()
                        .filter(other -> over(board, other).isNegative())
                        .map(other -> new SceneMove(scene, day, other))).toList();
    }
}
