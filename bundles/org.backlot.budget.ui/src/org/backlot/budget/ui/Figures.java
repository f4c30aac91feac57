package org.backlot.budget.ui;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.Cell;
import org.backlot.budget.estimate.ChargeCost;
import org.backlot.budget.estimate.CreditCost;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.LineCost;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Credit;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.Line;
import org.backlot.ui.kit.Desk;

/**
 * What the budget that is open comes to now. The estimate is made once after each change and kept by the session, so
 * that a cell may ask whenever it is painted.
 */
public record Figures(Supplier<Optional<Budget>> open, Supplier<Optional<Estimate>> estimates) {

    /** The figures of the production on a desk. */
    public static Figures of(Desk desk) {
        return new Figures(() -> desk.session().flatMap(session -> session.section(Budget.class)),
                () -> desk.session().flatMap(s -> Estimate.of(s.production(), s.questions())));
    }

    /** The budget, if one is open. */
    public Optional<Budget> budget() {
        return open.get();
    }

    /** What it comes to. */
    public Optional<Estimate> estimate() {
        return estimates.get();
    }

    public Optional<AccountCost> of(Account account) {
        return estimate().flatMap(estimate -> estimate.of(account));
    }

    public Optional<LineCost> of(Line line) {
        return estimate().flatMap(estimate -> estimate.of(line));
    }

    public Optional<Cell> of(Global global) {
        return estimate().map(estimate -> estimate.globals().get(global));
    }

    public Optional<ChargeCost> of(Charge charge) {
        return estimate().flatMap(e -> e.charges().stream().filter(cost -> cost.charge() == charge).findFirst());
    }

    public Optional<CreditCost> of(Credit credit) {
        return estimate().flatMap(e -> e.credits().stream().filter(cost -> cost.credit() == credit).findFirst());
    }

    /** The grand total; empty where it is 0, so that nothing is divided by it. */
    public Optional<BigDecimal> total() {
        return estimate().map(Estimate::total).filter(total -> total.signum() != 0);
    }
}
