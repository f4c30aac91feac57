package org.backlot.schedule.optimise;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

import org.backlot.core.command.Command;
import org.backlot.core.command.Invocation;
import org.backlot.core.command.UsageFault;
import org.backlot.core.file.FileStore;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.schedule.Boards;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.cost.BoardCost;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.optimise.pack.PackBudget;

/** {@code backlot optimise}: puts the scenes of a board in the order that costs least, on a new board. */
public final class OptimiseCommand implements Command {

    private static final long STEPS = 5_000_000;
    private static final int MOST_DAYS = 200;

    @Override
    public Outcome run(Invocation call) throws IOException {
        String name = call.option("to-board").map(String::strip).filter(text -> !text.isEmpty())
                .orElseThrow(() -> new UsageFault("Say with --to-board how the new board is to be called"));
        var scope = new Scope(call.option("unit").orElse("").strip(), call.option("boneyard").isPresent(),
                (int) number(call, "more-days", 0, MOST_DAYS));
        var budget = PackBudget.of(number(call, "iterations", STEPS, Long.MAX_VALUE));
        budget = new PackBudget(budget.steps(), budget.boundSteps(), number(call, "seed", 1, Long.MAX_VALUE));
        try (Session session = call.open("PRODUCTION", FileStore.Access.EDIT)) {
            Questions questions = session.questions();
            Plan plan = Boards.plan(session.production(), call.options());
            BoardProblem problem = BoardProblem.of(plan, questions, scope);
            problem.notes().forEach(call::note);
            var optimiser = new Optimiser(problem);
            Optimiser.State found = optimiser.run(budget, new Optimiser.Watch() { });
            Board[] board = new Board[1];
            session.edit("Optimise " + plan.board().getName(), () -> board[0] = optimiser.put(found, name));
            session.save();
            call.print(told(found, plan, Plan.of(session.production(), board[0]), session));
        } catch (IllegalArgumentException e) {
            throw new UsageFault(String.valueOf(e.getMessage()));
        }
        return Outcome.FINE;
    }

    private static Map<String, Object> told(Optimiser.State found, Plan from, Plan to, Session session) {
        String currency = BoardCost.currency(session.production()).getCurrencyCode();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("board", to.board().getName());
        row.put("before", found.before());
        row.put("cost", found.cost());
        row.put("bound", found.bound());
        row.put("gap", BigDecimal.valueOf(found.gap()).setScale(4, RoundingMode.HALF_UP));
        row.put("proven", found.proven());
        row.put("currency", currency);
        row.put("boardCostBefore", cost(from, session));
        row.put("boardCost", cost(to, session));
        row.put("daysBefore", from.days().size());
        row.put("days", to.days().size());
        row.put("broken", found.broken());
        return row;
    }

    private static BigDecimal cost(Plan plan, Session session) {
        return BoardCost.of(plan, session.questions()).total(BoardCost.currency(session.production()));
    }

    private static long number(Invocation call, String option, long standard, long most) {
        String text = call.option(option).map(String::strip).orElse(String.valueOf(standard));
        try {
            long number = Long.parseLong(text);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw fault(option, text, most);
        }
        throw fault(option, text, most);
    }

    private static UsageFault fault(String option, String text, long most) {
        return new UsageFault("--" + option + " " + text + " is no whole number from 0"
                + (most == Long.MAX_VALUE ? "" : " to " + most));
    }
}
