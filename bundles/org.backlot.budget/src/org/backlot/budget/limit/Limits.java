package org.backlot.budget.limit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.backlot.budget.estimate.Money;
import org.backlot.budget.ledger.Ledger;
import org.backlot.budget.ledger.OrderFigures;
import org.backlot.budget.ledger.Transaction;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Act;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Limit;
import org.backlot.budget.model.OrderState;
import org.backlot.budget.model.PaymentState;
import org.backlot.budget.report.ApprovedBudget;
import org.backlot.budget.trail.Trail;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The limits of departments and accounts. What counts is what was spent, what is committed, and what is asked for. A
 * limit without an amount is what the approved budget gives the account; for a department, what its lines come to.
 */
public final class Limits {

    private final Budget budget;
    private final ApprovedBudget approved;
    private final Ledger ledger;
    private final BigDecimal zero;

    /** The limits of a production that has a budget, as it is now. */
    public Limits(Production production, Questions questions) {
        this.budget = Session.section(production, Budget.class).orElseThrow();
        this.approved = ApprovedBudget.of(production, questions).orElseThrow();
        this.ledger = Ledger.of(production, questions).orElseThrow();
        this.zero = Money.rounded(BigDecimal.ZERO, ledger.exchange().home());
    }

    /** Every limit, as they stand in the budget. */
    public List<LimitFigures> all() {
        return budget.getLimits().stream().map(limit -> of(limit, null)).toList();
    }

    /**
     * The limits by which something is held: it would go over them, and the producer did not let it through since it
     * was asked for.
     *
     * @param object an order or a payment
     */
    public List<LimitFigures> holding(Identified object) {
        boolean released = Trail.sinceRequest(budget, object).stream()
                .anyMatch(entry -> entry.getAct() == Act.RELEASE);
        return released ? List.of() : against(object).stream().filter(figures -> figures.limit().isHold())
                .filter(figures -> figures.left().signum() < 0).toList();
    }

    /**
     * The limits that what something asks for counts against, each with what is spent, committed and asked for by it
     * alone.
     *
     * @param object an order or a payment
     */
    public List<LimitFigures> against(Identified object) {
        List<Asked> asked = Asked.of(object, ledger).stream().filter(part -> part.amount().signum() > 0).toList();
        return budget.getLimits().stream().filter(limit -> asked.stream()
                .anyMatch(part -> concerns(limit, part.department(), part.coding().account())))
                .map(limit -> of(limit, object)).toList();
    }

    /** With what one object asks for, or with all that is asked for where none is named. */
    private LimitFigures of(Limit limit, Identified only) {
        BigDecimal spent = ledger.transactions().stream().filter(transaction -> concerns(limit,
                transaction.payment().getDepartment(), transaction.line().getAccount()))
                .map(Transaction::home).reduce(zero, BigDecimal::add);
        BigDecimal committed = budget.getOrders().stream().flatMap(order -> OrderFigures.of(order, ledger).lines()
                .stream().filter(line -> concerns(limit, order.getDepartment(), line.line().getAccount())))
                .map(OrderFigures.Line::committed).reduce(zero, BigDecimal::add);
        Stream<? extends Identified> askers = only != null ? Stream.of(only) : waiting();
        BigDecimal asked = askers.flatMap(object -> Asked.of(object, ledger).stream())
                .filter(part -> concerns(limit, part.department(), part.coding().account())).map(Asked::amount)
                .reduce(zero, BigDecimal::add);
        return new LimitFigures(limit, name(limit), Money.rounded(amount(limit), ledger.exchange().home()), spent,
                committed, asked);
    }

    private Stream<Identified> waiting() {
        return Stream.concat(
                budget.getOrders().stream().filter(order -> order.getState() == OrderState.REQUESTED),
                budget.getPayments().stream().filter(payment -> payment.getState() == PaymentState.REQUESTED
                        || payment.getState() == PaymentState.APPROVED));
    }

    private static boolean concerns(Limit limit, String department, Account account) {
        return isOfDepartment(limit) ? blank(limit.getDepartment()).equalsIgnoreCase(blank(department))
                : limit.getAccount() != null && account != null
                        && EcoreUtil.isAncestor(limit.getAccount(), account);
    }

    private static boolean isOfDepartment(Limit limit) {
        return !blank(limit.getDepartment()).isEmpty();
    }

    private BigDecimal amount(Limit limit) {
        if (limit.getAmount() != null) {
            return limit.getAmount();
        }
        if (isOfDepartment(limit)) {
            return approved.estimate().departments().entrySet().stream()
                    .filter(department -> department.getKey().equalsIgnoreCase(blank(limit.getDepartment())))
                    .map(Map.Entry::getValue).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
        return limit.getAccount() == null ? BigDecimal.ZERO : approved.of(limit.getAccount());
    }

    private static String name(Limit limit) {
        Account account = limit.getAccount();
        return isOfDepartment(limit) ? blank(limit.getDepartment())
                : account == null ? "" : account.getNumber() + " " + account.getName();
    }

    private static String blank(String text) {
        return text == null ? "" : text.strip();
    }
}
