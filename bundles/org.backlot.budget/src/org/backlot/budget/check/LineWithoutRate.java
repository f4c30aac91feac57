package org.backlot.budget.check;

import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.LineCost;
import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/** A line that asks for something without a price yet: it costs nothing in the total. */
public final class LineWithoutRate implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Estimate.of(production, questions).ifPresent(estimate -> estimate.categories().stream()
                .flatMap(AccountCost::allLines).filter(LineWithoutRate::isUnpriced)
                .forEach(cost -> found.add(Severity.INFO, Place.target(cost.line()), Place.of(cost.line()),
                        "It has no rate, so it costs nothing yet")));
    }

    private static boolean isUnpriced(LineCost cost) {
        boolean wanted = cost.amount().value().map(amount -> amount.signum() != 0).orElse(true);
        return cost.included() && cost.details().isEmpty() && wanted
                && cost.rate().value().filter(rate -> rate.signum() == 0).isPresent();
    }
}
