package org.backlot.budget.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.backlot.budget.ledger.Ledger;
import org.backlot.budget.ledger.OrderFigures;
import org.backlot.budget.ledger.Transaction;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;

/**
 * What each department has spent and ordered of what the approved budget has for it. An amount is of the department of
 * its document; where that names none, of the line of the estimate that it names. Together it is all that was spent and
 * ordered, and the total of the approved budget.
 */
public final class DepartmentCosts {

    /** What no department stands for. */
    public static final String NONE = "No department";

    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, Figures> figures = new TreeMap<>();

    private DepartmentCosts() {
    }

    /**
     * A row of level 1 for each department, the dearest first; what no department stands for last. Empty where the
     * production has no budget.
     *
     * @param until the last day that counts
     */
    public static List<CostRow> of(Production production, Questions questions, LocalDate until) {
        return Session.section(production, Budget.class).map(budget -> {
            DepartmentCosts costs = new DepartmentCosts();
            costs.count(budget, ApprovedBudget.of(production, questions).orElseThrow(),
                    Ledger.of(production, questions).orElseThrow(), until);
            return costs.rows();
        }).orElse(List.of());
    }

    private void count(Budget budget, ApprovedBudget approved, Ledger ledger, LocalDate until) {
        BigDecimal zero = BigDecimal.ZERO;
        approved.estimate().departments().forEach((name, sum) -> add(name, new Figures(zero, zero, zero, zero, sum)));
        ledger.between(null, until).forEach(spent -> add(department(spent), new Figures(zero, spent.home(), zero, zero,
                zero)));
        budget.getOrders().forEach(order -> OrderFigures.of(order, ledger, until).lines().forEach(line -> add(
                department(order.getDepartment(), line.line().getLine()),
                new Figures(zero, zero, line.committed(), zero,
                        zero))));
    }

    private static String department(Transaction spent) {
        return department(spent.payment().getDepartment(), spent.line().getLine());
    }

    private static String department(String own, Line line) {
        return own != null && !own.isBlank() || line == null ? own : line.getDepartment();
    }

    private void add(String department, Figures more) {
        String name = department == null ? "" : department.strip();
        String key = name.toLowerCase(Locale.ROOT);
        names.putIfAbsent(key, name);
        figures.merge(key, more, Figures::plus);
    }

    private List<CostRow> rows() {
        List<CostRow> rows = new ArrayList<>();
        figures.forEach((key, sum) -> {
            if (!sum.isEmpty()) {
                rows.add(row(key.isEmpty() ? NONE : names.get(key), sum));
            }
        });
        rows.sort(Comparator.comparing((CostRow row) -> row.name().equals(NONE))
                .thenComparing(row -> row.figures().budget().max(row.figures().total()), Comparator.reverseOrder()));
        return rows;
    }

    /** What is left of the budget is taken to be spent yet. */
    private static CostRow row(String name, Figures sum) {
        BigDecimal rest = sum.budget().subtract(sum.toDate()).subtract(sum.committed()).max(BigDecimal.ZERO);
        Figures all = new Figures(sum.period(), sum.toDate(), sum.committed(), rest, sum.budget());
        return new CostRow("", name, 1, Part.OTHER, Optional.empty(), all, all, Optional.empty(), "");
    }
}
