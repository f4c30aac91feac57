package org.backlot.budget.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.LineCost;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.ChargeKind;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Move;
import org.backlot.budget.model.Version;
import org.backlot.budget.version.Versions;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;

/**
 * What the budget gives each account to pay, without what is given in kind: the baseline that was locked last, with
 * what was moved since; before there is one, the estimate as it stands. Accounts of a baseline are found by what they
 * are copies of, whatever number that has now, else by their numbers.
 */
public final class ApprovedBudget {

    private final Optional<Version> baseline;
    private final Estimate estimate;
    private final List<Move> moves;
    private final Map<String, Account> current = new HashMap<>();
    private final Map<String, Charge> currentCharges = new HashMap<>();
    private final Map<String, BigDecimal> own = new HashMap<>();
    private final Map<String, BigDecimal> moved = new HashMap<>();

    private ApprovedBudget(Budget budget, Optional<Version> baseline, Estimate estimate, List<Move> moves) {
        if (baseline.isPresent()) {
            budget.getAccounts().forEach(this::know);
            budget.getCharges().forEach(charge -> currentCharges.put(Ids.of(charge), charge));
        }
        this.baseline = baseline;
        this.estimate = estimate;
        this.moves = moves;
        estimate.allAccounts().forEach(cost -> own.merge(key(cost.account()), own(cost), BigDecimal::add));
        moves.forEach(move -> {
            move(move.getFrom(), move.getAmount().negate());
            move(move.getTo(), move.getAmount());
        });
    }

    /** The budget of a production that has one. */
    public static Optional<ApprovedBudget> of(Production production, Questions questions) {
        return Session.section(production, Budget.class).map(budget -> questions.derived(ApprovedBudget.class,
                () -> of(budget, production, questions)));
    }

    private static ApprovedBudget of(Budget budget, Production production, Questions questions) {
        Optional<Version> baseline = Versions.baseline(budget);
        return baseline.map(version -> new ApprovedBudget(budget, baseline,
                Versions.estimate(version, production, questions), moves(budget, version)))
                .orElseGet(() -> new ApprovedBudget(budget, baseline,
                        Estimate.of(production, questions).orElseThrow(), List.of()));
    }

    /** What was moved since a baseline was locked; what was moved before is part of it. */
    private static List<Move> moves(Budget budget, Version baseline) {
        return budget.getMoves().stream().filter(move -> move.getAmount() != null && (baseline.getAt() == null
                || move.getAt() == null || move.getAt().compareTo(baseline.getAt()) >= 0)).toList();
    }

    private void know(Account account) {
        current.put(Ids.of(account), account);
        account.getAccounts().forEach(this::know);
    }

    /** By what an account of the baseline is found: that of which it is a copy, else by its own number. */
    String key(Account account) {
        return Keys.of(baseline.map(version -> current.get(Versions.original(version, account.getId())))
                .orElse(account));
    }

    /** The charge of the budget of which one of the baseline is a copy; itself where the budget has it no more. */
    Charge current(Charge charge) {
        return baseline.map(version -> currentCharges.get(Versions.original(version, charge.getId()))).orElse(charge);
    }

    /** The line of the budget of which one of the baseline is a copy, by its id. */
    String current(Line line) {
        return baseline.map(version -> Versions.original(version, line.getId())).orElse(line.getId());
    }

    /** By what a charge is found, whatever it is called now. */
    String key(Charge charge) {
        return Keys.of(current(charge));
    }

    private static BigDecimal own(AccountCost cost) {
        return cost.lines().stream().map(LineCost::paid).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void move(Account account, BigDecimal amount) {
        moved.merge(account == null ? contingency().map(this::key).orElse("")
                : Keys.of(account), amount, BigDecimal::add);
    }

    /** The charge that money is drawn from; empty where the budget has no contingency. */
    public Optional<Charge> contingency() {
        return estimate.charges().stream().map(cost -> cost.charge())
                .filter(charge -> charge.getKind() == ChargeKind.CONTINGENCY).findFirst();
    }

    /** What it is computed from. */
    public Estimate estimate() {
        return estimate;
    }

    /** The baseline, where there is one. */
    public Optional<Version> baseline() {
        return baseline;
    }

    /** What was moved since it was locked, oldest first. */
    public List<Move> moves() {
        return List.copyOf(moves);
    }

    /** What an account has of its own, without what it contains and before anything was moved. */
    BigDecimal original(String key) {
        return own.getOrDefault(key, BigDecimal.ZERO);
    }

    /** What was moved to an account or charge; negative: away from it. */
    BigDecimal moved(String key) {
        return moved.getOrDefault(key, BigDecimal.ZERO);
    }

    /** What an account and all that it contains may cost, with what was moved. */
    public BigDecimal of(Account account) {
        String key = Keys.of(account);
        return account.getAccounts().stream().map(this::of).reduce(original(key).add(moved(key)), BigDecimal::add);
    }
}
