package org.backlot.budget.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.budget.estimate.ChargeCost;
import org.backlot.budget.ledger.Coding;
import org.backlot.budget.ledger.Ledger;
import org.backlot.budget.ledger.OrderFigures;
import org.backlot.budget.ledger.Transaction;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Move;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;

/**
 * The contingency of the approved budget, and what was drawn from it; in the currency of the production.
 *
 * @param name  of the charge
 * @param given what the budget set aside
 * @param draws oldest first
 * @param spent what is spent and ordered on the contingency itself, without having been moved
 */
public record Contingency(String name, BigDecimal given, List<Draw> draws, BigDecimal spent) {

    /**
     * Money that was drawn, or given back.
     *
     * @param account to which it went, or from which it came back
     * @param amount  negative: given back
     * @param left    what was left after it
     */
    public record Draw(Move move, Account account, BigDecimal amount, BigDecimal left) {
    }

    public Contingency {
        draws = List.copyOf(draws);
    }

    /** The contingency of a production; empty where its budget has none. */
    public static Optional<Contingency> of(Production production, Questions questions) {
        return ApprovedBudget.of(production, questions).flatMap(approved -> approved.contingency()
                .map(charge -> of(approved, charge, spent(production, questions, approved.current(charge)))));
    }

    private static BigDecimal spent(Production production, Questions questions, Charge charge) {
        Ledger ledger = Ledger.of(production, questions).orElseThrow();
        BigDecimal spent = ledger.transactions().stream()
                .filter(transaction -> Coding.of(transaction.line()).charge() == charge).map(Transaction::home)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Session.section(production, Budget.class).orElseThrow().getOrders().stream()
                .flatMap(order -> OrderFigures.of(order, ledger).lines().stream())
                .filter(line -> Coding.of(line.line()).charge() == charge).map(OrderFigures.Line::committed)
                .reduce(spent, BigDecimal::add);
    }

    private static Contingency of(ApprovedBudget approved, Charge charge, BigDecimal spent) {
        BigDecimal given = approved.estimate().charges().stream().filter(cost -> cost.charge() == charge)
                .map(ChargeCost::amount).findFirst().orElse(BigDecimal.ZERO);
        List<Draw> draws = new ArrayList<>();
        BigDecimal left = given;
        for (Move move : approved.moves()) {
            if (move.getFrom() == null || move.getTo() == null) {
                boolean drawn = move.getFrom() == null;
                BigDecimal amount = drawn ? move.getAmount() : move.getAmount().negate();
                left = left.subtract(amount);
                draws.add(new Draw(move, drawn ? move.getTo() : move.getFrom(), amount, left));
            }
        }
        return new Contingency(approved.current(charge).getName(), given, draws, spent);
    }

    /** What is left of it. */
    public BigDecimal remaining() {
        return (draws.isEmpty() ? given : draws.getLast().left()).subtract(spent);
    }

    /** What each account drew, less what it gave back, in the order of the first draw. */
    public Map<Account, BigDecimal> byAccount() {
        Map<Account, BigDecimal> drawn = new LinkedHashMap<>();
        draws.forEach(draw -> drawn.merge(draw.account(), draw.amount(), BigDecimal::add));
        return drawn;
    }
}
