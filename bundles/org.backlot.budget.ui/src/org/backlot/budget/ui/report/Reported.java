package org.backlot.budget.ui.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Period;
import org.backlot.budget.report.Column;
import org.backlot.budget.report.CostReport;
import org.backlot.budget.report.CostReports;
import org.backlot.budget.report.CostRow;
import org.backlot.budget.report.DrillDown;
import org.backlot.budget.report.Item;
import org.backlot.budget.report.LineRow;
import org.backlot.budget.report.LineRows;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Copies;

/** A cost report, with what its figures are made of and the lines below its rows; of a copy of the production. */
record Reported(CostReport report, DrillDown below, LineRows lines) {

    /**
     * The report of a period; off the thread that draws. Empty where there is no budget.
     *
     * @param period the id of a period; null: of all that was posted and ordered up to now
     */
    static Optional<Reported> of(Copies.Copy copy, String period) {
        return Session.section(copy.production(), Budget.class).map(budget -> {
            Optional<Period> chosen = budget.getPeriods().stream().filter(one -> one.getId().equals(period))
                    .findFirst();
            CostReport report = chosen.map(one -> CostReports.of(copy.production(), copy.questions(), one))
                    .orElseGet(() -> CostReports.on(copy.production(), copy.questions(), LocalDate.MAX));
            return new Reported(report, new DrillDown(copy.production(), copy.questions(), report),
                    new LineRows(copy.production(), copy.questions(), report));
        });
    }

    /** The lines of the estimate below a row. */
    List<LineRow> lines(CostRow row) {
        return report.rows().contains(row) ? lines.of(row) : List.of();
    }

    /** What a figure is made of. */
    List<Item> items(CostRow row, Column column) {
        return report.rows().contains(row) ? below.of(row, column) : List.of();
    }
}
