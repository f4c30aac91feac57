package org.backlot.budget.ui.start;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.Basis;
import org.backlot.budget.estimate.Cell;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.LineCost;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Line;
import org.backlot.budget.proposal.Beginning;
import org.backlot.budget.proposal.NewBudget;
import org.backlot.ui.kit.Copies;

/**
 * What a new budget would come to.
 *
 * @param globals what each global comes to, by its name in lower case
 * @param present what the budget that stands comes to; empty where there is none
 */
record Foreseen(Estimate estimate, Map<String, Cell> globals, Optional<BigDecimal> present) {

    static Optional<Foreseen> of(Copies.Copy copy, Optional<Beginning> beginning) {
        return beginning.map(chosen -> {
            Budget made = NewBudget.of(copy.production(), copy.questions(), chosen);
            Estimate estimate = Estimate.of(made, Basis.of(copy.production(), copy.questions()));
            return new Foreseen(estimate, estimate.globals().entrySet().stream().collect(Collectors.toMap(
                    entry -> entry.getKey().getName().toLowerCase(Locale.ROOT), Map.Entry::getValue, (a, b) -> a)),
                    Estimate.of(copy.production(), copy.questions()).filter(now -> !now.categories().isEmpty())
                            .map(Estimate::total));
        });
    }

    /** How many lines it has. */
    int lines() {
        return estimate.allAccounts().mapToInt(account -> account.lines().size()).sum();
    }

    /** A row of the preview: an account with its lines, or a line. */
    record Row(String name, Optional<Line> line, BigDecimal total, boolean computed, List<Row> below) {

        static List<Row> of(Estimate estimate) {
            return estimate.categories().stream().filter(Row::isUsed).map(Row::of).toList();
        }

        private static Row of(AccountCost cost) {
            List<Row> below = new ArrayList<>(cost.accounts().stream().filter(Row::isUsed).map(Row::of).toList());
            cost.lines().forEach(line -> below.add(of(line)));
            return new Row(cost.account().getNumber() + "  " + cost.account().getName(), Optional.empty(), cost.total(),
                    cost.isComplete(), List.copyOf(below));
        }

        private static Row of(LineCost cost) {
            return new Row(cost.line().getDescription(), Optional.of(cost.line()), cost.total(), cost.isComputed(),
                    List.of());
        }

        private static boolean isUsed(AccountCost cost) {
            return cost.allLines().findAny().isPresent();
        }
    }
}
