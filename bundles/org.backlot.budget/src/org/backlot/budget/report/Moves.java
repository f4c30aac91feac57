package org.backlot.budget.report;

import java.math.BigDecimal;

import org.backlot.budget.estimate.Money;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Act;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Move;
import org.backlot.budget.trail.Authority;
import org.backlot.budget.trail.Decision;
import org.backlot.budget.trail.Signature;
import org.backlot.budget.trail.Trail;
import org.backlot.budget.version.Versions;
import org.backlot.core.model.Production;
import org.backlot.core.model.Role;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;

/** Moving money of the locked budget from one account to another; the total stays as it was locked. */
public final class Moves {

    private Moves() {
    }

    /**
     * Moves money, inside a session's edit. Between accounts it takes the production manager, the accountant or the
     * producer; to and from the contingency it takes the producer.
     *
     * @param from   null: from the contingency
     * @param to     null: back to the contingency
     * @param amount in the currency of the production, more than 0
     * @param reason must be said
     * @throws IllegalArgumentException if no baseline is locked, the contingency has not as much, or the person may not
     */
    public static Move move(Production production, Questions questions, Account from, Account to, BigDecimal amount,
            String reason, Signature signature) {
        Budget budget = Session.section(production, Budget.class).orElseThrow();
        boolean contingency = from == null || to == null;
        Authority authority = contingency
                ? Authority.require(budget, signature, "draw on the contingency", Role.PRODUCER)
                : Authority.require(budget, signature, "move money between accounts", Role.PRODUCTION_MANAGER,
                        Role.ACCOUNTANT, Role.PRODUCER);
        if (from == to || amount == null || amount.signum() <= 0) {
            throw new IllegalArgumentException("Money is moved from one place to another, and more than 0 of it");
        }
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("Say why the money is moved");
        }
        if (Versions.baseline(budget).isEmpty()) {
            throw new IllegalArgumentException("No baseline is locked yet; until then change the estimate");
        }
        if (contingency) {
            refuseOverdraft(production, questions, from, amount);
        }
        Move move = BudgetFactory.eINSTANCE.createMove();
        Ids.of(move);
        move.setFrom(from);
        move.setTo(to);
        move.setAmount(amount);
        move.setReason(reason.strip());
        move.setBy(Ids.of(signature.by()));
        move.setAt(signature.time());
        budget.getMoves().add(move);
        Trail.append(budget, signature, new Decision(Act.MOVE, move, named(from) + " to " + named(to),
                authority.role().getName(), authority.inPlaceOf(), amount, reason));
        return move;
    }

    private static void refuseOverdraft(Production production, Questions questions, Account from, BigDecimal amount) {
        Contingency contingency = Contingency.of(production, questions).orElseThrow(() -> new IllegalArgumentException(
                "The baseline has no contingency to draw on"));
        if (from == null && amount.compareTo(contingency.remaining()) > 0) {
            throw new IllegalArgumentException("The contingency has " + Money.printed(contingency.remaining())
                    + " left and not " + Money.printed(amount));
        }
    }

    static String named(Account account) {
        return account == null ? "Contingency" : account.getNumber() + " " + account.getName();
    }
}
