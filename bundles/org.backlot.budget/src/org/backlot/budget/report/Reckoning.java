package org.backlot.budget.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.backlot.budget.estimate.Faulty;
import org.backlot.budget.estimate.Money;
import org.backlot.budget.ledger.Coding;
import org.backlot.budget.ledger.Ledger;
import org.backlot.budget.ledger.OrderFigures;
import org.backlot.budget.ledger.Transaction;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Expectation;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.Part;
import org.backlot.budget.model.Period;

/** The arithmetic of a cost report that is not closed yet. Every account is reckoned by itself, then added up. */
final class Reckoning {

    static final String NOT_CODED = "Not coded to an account";

    private final Budget budget;
    private final ApprovedBudget approved;
    private final Ledger ledger;
    private final BigDecimal zero;
    private final Currency currency;
    private final Map<String, BigDecimal> period = new HashMap<>();
    private final Map<String, BigDecimal> toDate = new HashMap<>();
    private final Map<String, BigDecimal> committed = new HashMap<>();
    private final Map<String, Expectation> expected = new HashMap<>();
    private final Set<String> reckoned = new HashSet<>();
    private final Set<String> problems = new LinkedHashSet<>();
    private final List<CostRow> rows = new ArrayList<>();
    private LastVariances last;

    Reckoning(Budget budget, ApprovedBudget approved, Ledger ledger, Currency currency) {
        this.budget = budget;
        this.approved = approved;
        this.ledger = ledger;
        this.currency = currency;
        this.zero = Money.rounded(BigDecimal.ZERO, currency);
    }

    CostReport report(Optional<Period> covered, LocalDate from, LocalDate until) {
        last = LastVariances.before(budget, from);
        ledger.between(null, until).forEach(transaction -> count(transaction, from));
        budget.getOrders().forEach(order -> count(order, until));
        budget.getExpectations().stream().filter(expectation -> expectation.getAccount() != null)
                .forEach(expectation -> expected.put(Keys.of(expectation.getAccount()), expectation));
        approved.estimate().faults().stream().map(Faulty::message).forEach(problems::add);
        Node.tree(budget.getAccounts(), approved.baseline().map(version -> (List<Account>) version.getAccounts())
                .orElse(List.of()), approved::key).forEach(this::add);
        approved.estimate().charges().forEach(charge -> below(approved.current(charge.charge()).getName(),
                charge.amount()));
        budget.getCharges().stream().filter(charge -> isSpent(Keys.of(charge)))
                .forEach(charge -> below(charge.getName(), zero));
        approved.estimate().credits().forEach(credit -> below(credit.credit().getName(), credit.amount().negate()));
        Figures notCoded = new Figures(period.getOrDefault("", zero), toDate.getOrDefault("", zero),
                committed.getOrDefault("", zero), zero, zero);
        if (!notCoded.isEmpty()) {
            rows.add(new CostRow("", NOT_CODED, 0, Part.OTHER, Optional.empty(), notCoded, notCoded,
                    last.of(Keys.of("", NOT_CODED)), ""));
        }
        return new CostReport(covered, from, until, currency, against(), rows, List.copyOf(problems));
    }

    private String against() {
        return approved.baseline().map(version -> "Baseline"
                + (version.getName() == null ? "" : " " + version.getName())
                + (version.getAt() == null ? "" : " of " + version.getAt().substring(0, 10)))
                .orElse("Estimate as it stands; no baseline is locked");
    }

    private void count(Transaction transaction, LocalDate from) {
        String key = Keys.of(Coding.of(transaction.line()));
        toDate.merge(key, transaction.home(), BigDecimal::add);
        if (from == null || !transaction.date().isBefore(from)) {
            period.merge(key, transaction.home(), BigDecimal::add);
        }
        transaction.problem().ifPresent(problems::add);
    }

    private void count(Order order, LocalDate until) {
        for (OrderFigures.Line line : OrderFigures.of(order, ledger, until).lines()) {
            committed.merge(Keys.of(Coding.of(line.line())), line.committed(), BigDecimal::add);
            line.problem().ifPresent(problems::add);
        }
    }

    /** What was spent on a charge that the baseline does not have is told too, with a budget of 0. */
    private boolean isSpent(String key) {
        return toDate.containsKey(key) || committed.containsKey(key);
    }

    /** Adds an account, and before it is known what it contains, its place. */
    private Figures add(Node node) {
        int at = rows.size();
        String key = node.key();
        boolean first = reckoned.add(key);
        BigDecimal given = first ? zero.add(approved.original(key)).add(approved.moved(key)) : zero;
        Figures own = new Figures(taken(period, key), taken(toDate, key), taken(committed, key), zero, given);
        Optional<Expectation> expectation = Optional.ofNullable(expected.remove(key));
        own = new Figures(own.period(), own.toDate(), own.committed(),
                expectation.map(Expectation::getEstimateToComplete).map(zero::add).orElse(rest(own)), given);
        Figures all = own;
        for (Node below : node.children()) {
            all = all.plus(add(below));
        }
        String note = expectation.map(Expectation::getNote).filter(text -> text != null).orElse("");
        rows.add(at, new CostRow(node.number(), node.name(), node.level(), node.part(), node.account(), all, own,
                last.of(key), note));
        return all;
    }

    /** Of accounts with the same number the first has what was spent and what is budgeted: nothing counts twice. */
    private BigDecimal taken(Map<String, BigDecimal> figures, String key) {
        BigDecimal figure = figures.remove(key);
        return figure == null ? zero : figure;
    }

    /** What is left of the budget is taken to be spent yet; what is over it is not expected to come back. */
    private BigDecimal rest(Figures own) {
        BigDecimal rest = own.budget().subtract(own.toDate()).subtract(own.committed());
        return rest.signum() == own.budget().signum() ? rest : zero;
    }

    /** What has no account: a charge is taken to be spent yet as far as it is left, a credit to come as it is. */
    private void below(String name, BigDecimal budgeted) {
        String key = Keys.of(null, name);
        boolean first = reckoned.add(key);
        BigDecimal given = zero.add(budgeted).add(first ? approved.moved(key) : zero);
        Figures spent = new Figures(taken(period, key), taken(toDate, key), taken(committed, key), zero, given);
        BigDecimal rest = budgeted.signum() < 0 ? given : given.subtract(spent.total()).max(zero);
        Figures figures = new Figures(spent.period(), spent.toDate(), spent.committed(), rest, given);
        rows.add(new CostRow("", name, 0, Part.OTHER, Optional.empty(), figures, figures, last.of(key), ""));
    }
}
