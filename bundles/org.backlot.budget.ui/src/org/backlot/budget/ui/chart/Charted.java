package org.backlot.budget.ui.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.budget.cashflow.CashFlow;
import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.report.CostReports;
import org.backlot.budget.report.CostRow;
import org.backlot.budget.report.Figures;
import org.backlot.budget.ui.Kinds;
import org.backlot.ui.kit.Copies;
import org.backlot.ui.kit.Kind;

/**
 * All that the charts show of a production.
 *
 * @param categories of the topsheet, with the charges and credits below them
 * @param departments the dearest first; what no department stands for last
 * @param actuals    categories with what is spent and ordered of them; empty while nothing is
 */
record Charted(String currency, List<Bar> categories, List<Bar> departments, CashFlow flow, List<Bar> actuals) {

    static final List<String> SPENT = List.of("Spent", "Ordered");

    /** Empty where the production has no budget. */
    static Optional<Charted> of(Copies.Copy copy) {
        return Estimate.of(copy.production(), copy.questions()).flatMap(estimate -> CashFlow.of(copy.production(),
                copy.questions()).map(flow -> new Charted(estimate.currency().getCurrencyCode(), categories(estimate),
                        departments(estimate), flow, actuals(CostReports.on(copy.production(), copy.questions(),
                                LocalDate.now()).rows()))));
    }

    private static List<Bar> categories(Estimate estimate) {
        List<Bar> bars = new ArrayList<>();
        for (AccountCost cost : estimate.categories()) {
            if (cost.total().signum() != 0) {
                String name = cost.account().getNumber() + "  " + cost.account().getName();
                bars.add(new Bar(cost.account().getId(), name, cost.total(), List.of(cost.base(), cost.fringes()),
                        name + "\n" + says(cost.total(), estimate) + "\nfringes " + Kind.MONEY.show(cost.fringes())));
            }
        }
        estimate.charges().stream().filter(charge -> charge.amount().signum() != 0).forEach(charge -> bars.add(new Bar(
                charge.charge().getId(), charge.charge().getName(), charge.amount(), List.of(),
                charge.charge().getName() + "\n" + says(charge.amount(), estimate))));
        estimate.credits().stream().filter(credit -> credit.amount().signum() != 0).forEach(credit -> bars.add(new Bar(
                credit.credit().getId(), credit.credit().getName(), credit.amount().negate(), List.of(),
                credit.credit().getName() + "\n" + says(credit.amount().negate(), estimate))));
        return bars;
    }

    private static List<Bar> departments(Estimate estimate) {
        return estimate.departments().entrySet().stream().filter(entry -> entry.getValue().signum() != 0)
                .sorted(Comparator.comparing(entry -> entry.getKey().isEmpty() ? BigDecimal.ONE
                        : entry.getValue().negate()))
                .map(entry -> {
                    String name = entry.getKey().isEmpty() ? "No department" : entry.getKey();
                    return new Bar("", name, entry.getValue(), List.of(), name + "\n" + says(entry.getValue(),
                            estimate));
                }).toList();
    }

    private static String says(BigDecimal amount, Estimate estimate) {
        BigDecimal total = estimate.total();
        return Kind.MONEY.show(amount) + (total.signum() == 0 ? "" : "  " + Kinds.percent(amount.divide(total, 6,
                RoundingMode.HALF_UP)));
    }

    private static List<Bar> actuals(List<CostRow> rows) {
        boolean any = rows.stream().anyMatch(row -> row.figures().total().signum() != 0);
        return !any ? List.of() : rows.stream().filter(row -> row.level() <= 1 && !row.figures().isEmpty())
                .map(row -> new Bar(row.account().map(account -> account.getId()).orElse(""),
                        Stream.of(row.number(), row.name()).filter(text -> !text.isEmpty())
                                .collect(Collectors.joining("  ")), row.figures().budget(),
                        List.of(row.figures().toDate(), row.figures().committed()), says(row))).toList();
    }

    private static String says(CostRow row) {
        Figures figures = row.figures();
        return row.name() + "\nbudget " + Kind.MONEY.show(figures.budget()) + "\nspent "
                + Kind.MONEY.show(figures.toDate()) + "\nordered " + Kind.MONEY.show(figures.committed())
                + "\nin the end " + Kind.MONEY.show(figures.estimatedFinalCost()) + "\nleft "
                + Kind.MONEY.show(figures.variance());
    }
}
