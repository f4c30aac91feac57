package org.backlot.budget.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backlot.budget.estimate.LineCost;
import org.backlot.budget.ledger.Coding;
import org.backlot.budget.ledger.Ledger;
import org.backlot.budget.ledger.LineLedger;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Line;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;

/**
 * The lines of the estimate below a row of the cost report, each against what was ordered and spent on it. With what
 * names no line and what was moved they add up to the figures of the row, unless it is of a closed period: that keeps
 * accounts and no lines.
 */
public final class LineRows {

    private static final String NO_LINE = "On no line of the estimate";
    private static final String MOVED = "Moved";

    private final Budget budget;
    private final ApprovedBudget approved;
    private final CostReport report;
    private final Ledger ledger;
    private final LineLedger spent;

    /** Of a report of a production as it is now. */
    public LineRows(Production production, Questions questions, CostReport report) {
        this.budget = Session.section(production, Budget.class).orElseThrow();
        this.approved = ApprovedBudget.of(production, questions).orElseThrow();
        this.report = report;
        this.ledger = Ledger.of(production, questions).orElseThrow();
        this.spent = LineLedger.of(budget, ledger, report.until());
    }

    /** The lines of a row and of all that it contains, in the order of the estimate; none of a charge. */
    public List<LineRow> of(CostRow row) {
        if (report.isClosed() || row.level() == 0) {
            return List.of();
        }
        Set<String> keys = report.keys(row);
        Map<String, Line> current = new LinkedHashMap<>();
        budget.getAccounts().forEach(account -> collect(account, keys, current));
        List<LineRow> rows = new ArrayList<>();
        LineLedger.Figures named = new LineLedger.Figures(BigDecimal.ZERO, BigDecimal.ZERO);
        Set<String> shown = new HashSet<>();
        for (LineCost cost : budgeted(keys)) {
            Line now = current.get(approved.current(cost.line()));
            LineLedger.Figures figures = now == null ? new LineLedger.Figures(BigDecimal.ZERO, BigDecimal.ZERO)
                    : spent.of(now);
            shown.add(approved.current(cost.line()));
            named = named.plus(figures);
            rows.add(row(now == null ? cost.line() : now, cost.paid(), figures));
        }
        for (Line added : current.values()) {
            if (!shown.contains(added.getId()) && spent.names(added)) {
                named = named.plus(spent.of(added));
                rows.add(row(added, BigDecimal.ZERO, spent.of(added)));
            }
        }
        rows.add(new LineRow(null, NO_LINE, BigDecimal.ZERO, counted(keys).subtract(named.spent()),
                committed(keys).subtract(named.committed())));
        rows.add(new LineRow(null, MOVED, keys.stream().map(approved::moved).reduce(BigDecimal.ZERO, BigDecimal::add),
                BigDecimal.ZERO, BigDecimal.ZERO));
        return rows.stream().filter(one -> !one.isEmpty()).toList();
    }

    private static LineRow row(Line line, BigDecimal budget, LineLedger.Figures figures) {
        return new LineRow(line, line.getDescription(), budget, figures.spent(), figures.committed());
    }

    private List<LineCost> budgeted(Set<String> keys) {
        return approved.estimate().allAccounts().filter(cost -> keys.contains(approved.key(cost.account())))
                .flatMap(cost -> cost.lines().stream()).toList();
    }

    private static void collect(Account account, Set<String> keys, Map<String, Line> current) {
        if (keys.contains(Keys.of(account))) {
            account.getLines().forEach(line -> current.put(line.getId(), line));
        }
        account.getAccounts().forEach(below -> collect(below, keys, current));
    }

    private BigDecimal counted(Set<String> keys) {
        return ledger.between(null, report.until())
                .filter(transaction -> keys.contains(Keys.of(Coding.of(transaction.line()))))
                .map(transaction -> transaction.home()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal committed(Set<String> keys) {
        return report.rows().stream().filter(row -> row.level() > 0 && keys.contains(row.key()))
                .map(row -> row.own().committed()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
