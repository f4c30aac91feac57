package org.backlot.budget.check;

import org.backlot.budget.estimate.Money;
import org.backlot.budget.limit.LimitFigures;
import org.backlot.budget.limit.LimitFigures.Level;
import org.backlot.budget.limit.Limits;
import org.backlot.budget.model.Budget;
import org.backlot.budget.money.NoExchangeRate;
import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;

/** A department or account that spent, ordered and asked for more than its limit, or nearly as much. */
public final class LimitExceeded implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        boolean limited = Session.section(production, Budget.class)
                .filter(budget -> !budget.getLimits().isEmpty()).isPresent();
        if (!limited) {
            return;
        }
        try {
            new Limits(production, questions).all().stream().filter(limit -> limit.level() != Level.FREE)
                    .forEach(limit -> tell(limit, found));
        } catch (NoExchangeRate e) {
            found.add(Severity.ERROR, "", "Limits", "They cannot be told: " + e.getMessage());
        }
    }

    private static void tell(LimitFigures limit, Findings found) {
        found.add(limit.level() == Level.EXCEEDED ? Severity.ERROR : Severity.WARNING, Place.target(limit.limit()),
                "Limit of " + limit.name(), "Spent " + Money.printed(limit.spent()) + ", committed "
                        + Money.printed(limit.committed()) + " and asked for " + Money.printed(limit.asked())
                        + " come to " + Money.printed(limit.used()) + " of " + Money.printed(limit.amount()));
    }
}
