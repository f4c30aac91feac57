package org.backlot.budget.proposal;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

import org.backlot.budget.chart.Chart;
import org.backlot.budget.chart.Chart.AccountRow;
import org.backlot.budget.chart.Chart.LineRow;
import org.backlot.budget.chart.ChartBudget;
import org.backlot.budget.chart.Rules;
import org.backlot.budget.estimate.Basis;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.Money;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.LineRule;
import org.backlot.budget.model.RuleKind;
import org.backlot.core.model.Production;
import org.backlot.core.question.Rate;
import org.backlot.core.session.Ids;

/**
 * The first estimate of a production: a chart of accounts with its own lines, and with every line that its rules call
 * for, see {@link Calls}. The rules become the budget's own, so that later drafts, boards and deals are proposed by
 * them, and the office can change them.
 */
public final class FirstEstimate {

    private final Beginning beginning;
    private final Chart chart;
    private final ChartBudget made;
    private final Calls calls;
    private final String basis;

    private FirstEstimate(Production production, Beginning beginning, Function<String, List<Rate>> rates) {
        this.beginning = beginning;
        this.chart = beginning.chart();
        this.made = new ChartBudget(chart);
        beginning.writeTo(made.budget());
        this.calls = new Calls(production, made.budget(), rates);
        this.basis = chart.currency().equals(Money.currency(production).getCurrencyCode()) ? chart.basis()
                : chart.basis() + ", in " + chart.currency();
    }

    /**
     * Makes a budget, whose lines remember from which quantities they followed; the production is not changed.
     *
     * @param rates what is known of the price of an element or person, by its id
     * @param basis what the first estimate follows from besides the chart
     */
    public static Budget of(Production production, Chart chart, Function<String, List<Rate>> rates, Basis basis) {
        return of(production, Beginning.with(chart), rates, basis);
    }

    /** The same with what a person chose. */
    static Budget of(Production production, Beginning beginning, Function<String, List<Rate>> rates, Basis basis) {
        Budget budget = new FirstEstimate(production, beginning, rates).budget();
        Estimate.of(budget, basis).allAccounts().flatMap(account -> account.lines().stream())
                .filter(cost -> cost.line().getOrigin() != null).forEach(Origins::remember);
        Ids.complete(budget);
        return budget;
    }

    private Budget budget() {
        Budget budget = made.budget();
        List<LineRule> rules = beginning.placed(new Rules(chart, made, basis).all(), made, basis);
        budget.getRules().addAll(rules);
        Iterator<LineRule> positions = rules.stream().filter(rule -> rule.getKind() == RuleKind.POSITION).iterator();
        chart.categories().forEach(row -> addLines(row, positions));
        rules.stream().filter(rule -> rule.getKind() == RuleKind.ELEMENTS)
                .forEach(rule -> add(rule.getAccount(), calls.elements(rule)));
        calls.departments(rules).forEach(called -> add(called.rule().getAccount(), List.of(called)));
        return budget;
    }

    private void addLines(AccountRow row, Iterator<LineRule> positions) {
        row.accounts().forEach(below -> addLines(below, positions));
        Account account = made.account(row.number());
        for (LineRow line : row.lines()) {
            if (line.positions().isEmpty()) {
                Line own = made.line(line);
                own.setBasis(line.basis().isEmpty() ? basis : line.basis());
                own.setOrigin(Origins.ofChart(own));
                account.getLines().add(own);
            } else {
                add(account, calls.position(positions.next()).stream()
                        .filter(called -> !called.about().isEmpty() || !line.onlyIfNamed()).toList());
            }
        }
    }

    /** @param account null where a rule calls for nothing */
    private static void add(Account account, List<Called> all) {
        if (account != null) {
            all.forEach(called -> account.getLines().add(called.line()));
        }
    }
}
