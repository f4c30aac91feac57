package org.backlot.budget.chart;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.backlot.budget.chart.Chart.AccountRow;
import org.backlot.budget.chart.Chart.CrewRow;
import org.backlot.budget.chart.Chart.ElementRow;
import org.backlot.budget.chart.Chart.FringeRow;
import org.backlot.budget.chart.Chart.LineRow;
import org.backlot.budget.chart.Chart.Price;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.LineRule;
import org.backlot.budget.model.RuleKind;
import org.backlot.core.value.Sha256;

/** What a chart says of the lines that breakdown and people call for, as the budget stores it. */
public final class Rules {

    /** As long as other ids; the same for the same rule of a chart, so that lines know theirs. */
    private static final int LENGTH_OF_ID = 16;

    private final Chart chart;
    private final Function<String, Account> accounts;
    private final Function<String, List<Fringe>> fringes;
    private final String basis;

    /** @param basis what its lines say of where their figures come from */
    public Rules(Chart chart, ChartBudget budget, String basis) {
        this(chart, budget::account, budget::fringes, basis);
    }

    private Rules(Chart chart, Function<String, Account> accounts, Function<String, List<Fringe>> fringes,
            String basis) {
        this.chart = chart;
        this.accounts = accounts;
        this.fringes = fringes;
        this.basis = basis;
    }

    /**
     * The rules of a chart for a budget that was made from it and has none of its own; accounts and fringes that it
     * does not have any more are left out.
     */
    public static List<LineRule> of(Chart chart, Budget budget) {
        Map<String, Account> byNumber = new HashMap<>();
        budget.getAccounts().forEach(account -> collect(account, byNumber));
        Map<String, String> names = chart.fringes().stream()
                .collect(Collectors.toMap(FringeRow::id, FringeRow::name, (one, two) -> one));
        return new Rules(chart, byNumber::get, payClass -> chart.classes().getOrDefault(payClass, List.of()).stream()
                .flatMap(id -> budget.getFringes().stream()
                        .filter(fringe -> names.get(id).equals(fringe.getName())).limit(1))
                .toList(), chart.basis()).all();
    }

    private static void collect(Account account, Map<String, Account> byNumber) {
        byNumber.putIfAbsent(account.getNumber(), account);
        account.getAccounts().forEach(below -> collect(below, byNumber));
    }

    /** Every rule: positions in the order of the chart, then categories of the breakdown, then departments. */
    public List<LineRule> all() {
        List<LineRule> rules = new ArrayList<>();
        chart.categories().forEach(category -> positions(category, rules));
        chart.elements().forEach(row -> rules.add(of(row)));
        chart.crew().forEach(row -> rules.add(of(row)));
        return rules;
    }

    private void positions(AccountRow account, List<LineRule> rules) {
        account.accounts().forEach(below -> positions(below, rules));
        account.lines().stream().filter(row -> !row.positions().isEmpty())
                .forEach(row -> rules.add(of(account.number(), row)));
    }

    private LineRule of(String account, LineRow row) {
        LineRule rule = rule(RuleKind.POSITION, row.positions().stream().sorted().collect(Collectors.joining(";")),
                account, row.price());
        rule.setDescription(row.description());
        rule.setDepartment(row.department());
        return rule;
    }

    private LineRule of(ElementRow row) {
        LineRule rule = rule(RuleKind.ELEMENTS, row.category(), row.account(), row.price());
        rule.setDepartment(row.department());
        rule.setHeld(row.held().isEmpty() ? null : row.held());
        return rule;
    }

    private LineRule of(CrewRow row) {
        return rule(RuleKind.DEPARTMENT, row.department(), row.account(), row.price());
    }

    private LineRule rule(RuleKind kind, String of, String account, Price price) {
        LineRule rule = BudgetFactory.eINSTANCE.createLineRule();
        String full = String.join("/", chart.id(), kind.getName(), account, of);
        rule.setId(Sha256.of(full.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH_OF_ID));
        rule.setKind(kind);
        rule.setOf(of);
        rule.setAccount(accounts.apply(account));
        rule.setAmount(price.amount());
        rule.setMultiplier(price.multiplier());
        rule.setUnit(price.unit());
        rule.setRate(price.rate());
        rule.setBasis(basis);
        rule.getFringes().addAll(fringes.apply(price.payClass()));
        return rule;
    }
}
