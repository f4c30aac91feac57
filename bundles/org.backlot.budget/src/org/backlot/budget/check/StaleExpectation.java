package org.backlot.budget.check;

import java.time.LocalDate;

import org.backlot.budget.ledger.Ledger;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Expectation;
import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;

/** What somebody expects an account to take yet, after more was paid from the account: it is likely less by now. */
public final class StaleExpectation implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Session.section(production, Budget.class).ifPresent(budget -> budget.getExpectations().stream()
                .filter(expectation -> expectation.getAccount() != null && expectation.getAt() != null
                        && expectation.getEstimateToComplete() != null
                        && expectation.getEstimateToComplete().signum() > 0)
                .forEach(expectation -> tell(budget, expectation, found)));
    }

    private static void tell(Budget budget, Expectation expectation, Findings found) {
        LocalDate said = LocalDate.parse(expectation.getAt().substring(0, 10));
        long since = Ledger.of(budget).between(said.plusDays(1), null)
                .filter(transaction -> transaction.line().getAccount() == expectation.getAccount()).count();
        if (since > 0) {
            found.add(Severity.INFO, Place.target(expectation.getAccount()), Place.of(expectation.getAccount()),
                    "The estimate to complete was said on " + said + ", and " + since
                            + (since == 1 ? " amount counts" : " amounts count") + " since; say it anew");
        }
    }
}
