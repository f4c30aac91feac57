package org.backlot.schedule;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Schedule;

/** Finds the board and the day that a person asks for. */
public final class Boards {

    private Boards() {
    }

    /** Every board, in order; none where there is no schedule. */
    public static List<Board> all(Production production) {
        return Session.section(production, Schedule.class).map(schedule -> List.copyOf(schedule.getBoards()))
                .orElse(List.of());
    }

    /** The board of an id. */
    public static Optional<Board> of(Production production, String id) {
        return all(production).stream().filter(board -> board.getId().equals(id)).findFirst();
    }

    /**
     * The plan of the board that the option {@code board} names, whatever its case; without it of the active one.
     *
     * @throws IllegalArgumentException if there is no such board, with the names of those that are there
     */
    public static Plan plan(Production production, Map<String, String> options) {
        List<Board> boards = all(production);
        String name = options.getOrDefault("board", "").strip();
        if (name.isEmpty()) {
            return Plan.active(production).orElseThrow(() -> new IllegalArgumentException(
                    "The production has no board; add a schedule with a board first"));
        }
        return boards.stream().filter(board -> name.equalsIgnoreCase(board.getName())).findFirst()
                .map(board -> Plan.of(production, board))
                .orElseThrow(() -> new IllegalArgumentException("There is no board \"" + name + "\"; there "
                        + (boards.isEmpty() ? "are none" : "is " + String.join(", ", boards.stream()
                                .map(Board::getName).toList()))));
    }

    /**
     * The day that the option {@code day} names by its number ({@code 12}), its name ({@code Prep 1},
     * {@code 2nd Unit 3}) or its date ({@code 2027-03-01}).
     *
     * @throws IllegalArgumentException if it is missing or there is no such day, with what there is
     */
    public static PlannedDay day(Plan plan, Map<String, String> options) {
        String asked = options.getOrDefault("day", "").strip();
        if (plan.days().isEmpty()) {
            throw new IllegalArgumentException("The board " + plan.board().getName() + " has no days yet");
        }
        return plan.days().stream().filter(day -> asked.equalsIgnoreCase(day.when().label())
                || asked.equalsIgnoreCase(day.name()) || asked.equals(day.date().toString())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException((asked.isEmpty() ? "Say which day"
                        : "There is no day \"" + asked + "\" on the board " + plan.board().getName())
                        + "; the days are " + plan.days().getFirst().when().label() + " to "
                        + plan.days().getLast().when().label() + ", or give a date as "
                        + plan.days().getFirst().date()));
    }
}
