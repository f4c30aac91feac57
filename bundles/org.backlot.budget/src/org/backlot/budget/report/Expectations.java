package org.backlot.budget.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.model.Account;
import org.backlot.budget.model.Act;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Expectation;
import org.backlot.budget.trail.Authority;
import org.backlot.budget.trail.Decision;
import org.backlot.budget.trail.Signature;
import org.backlot.budget.trail.Trail;
import org.backlot.core.model.Role;
import org.backlot.core.session.Ids;

/** What somebody expects an account to take yet, in the place of what is left of its budget. */
public final class Expectations {

    private Expectations() {
    }

    /** What stands for an account. */
    public static Optional<Expectation> of(Budget budget, Account account) {
        return budget.getExpectations().stream().filter(expectation -> expectation.getAccount() == account)
                .findFirst();
    }

    /**
     * Says what an account itself will take yet, beyond what is spent and ordered; in the place of what was said
     * before. Inside a session's edit. It takes the production manager, the accountant or the producer.
     *
     * @param estimateToComplete in the currency of the production, 0 or more; null: what is left of the budget again
     * @throws IllegalArgumentException if it is less than 0, or the person may not
     */
    public static void expect(Budget budget, Account account, BigDecimal estimateToComplete, String note,
            Signature signature) {
        Authority authority = Authority.require(budget, signature, "say what an account will cost",
                Role.PRODUCTION_MANAGER, Role.ACCOUNTANT, Role.PRODUCER);
        if (estimateToComplete != null && estimateToComplete.signum() < 0) {
            throw new IllegalArgumentException("An account takes 0 or more yet; what comes back is a payment below 0");
        }
        budget.getExpectations().removeAll(List.copyOf(budget.getExpectations().stream()
                .filter(expectation -> expectation.getAccount() == account).toList()));
        if (estimateToComplete != null) {
            Expectation expectation = BudgetFactory.eINSTANCE.createExpectation();
            Ids.of(expectation);
            expectation.setAccount(account);
            expectation.setEstimateToComplete(estimateToComplete);
            expectation.setNote(note == null || note.isBlank() ? null : note.strip());
            expectation.setBy(Ids.of(signature.by()));
            expectation.setAt(signature.time());
            budget.getExpectations().add(expectation);
        }
        Trail.append(budget, signature, new Decision(Act.EXPECT, account, Moves.named(account),
                authority.role().getName(), authority.inPlaceOf(), estimateToComplete,
                estimateToComplete == null ? "What is left of the budget" : note));
    }
}
