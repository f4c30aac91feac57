package org.backlot.budget.check;

import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.Money;
import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/** An account that comes to less than nothing; told of the lowest account that does, not of those above it. */
public final class NegativeTotal implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Estimate.of(production, questions).ifPresent(estimate -> estimate.allAccounts()
                .filter(NegativeTotal::isNegative)
                .filter(cost -> cost.accounts().stream().noneMatch(NegativeTotal::isNegative))
                .forEach(cost -> found.add(Severity.WARNING, Place.target(cost.account()), Place.of(cost.account()),
                        "The total is " + Money.printed(cost.total()) + " " + estimate.currency().getCurrencyCode())));
    }

    private static boolean isNegative(AccountCost cost) {
        return cost.total().signum() < 0;
    }
}
