package org.backlot.budget.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.budget.report.CostRow;
import org.backlot.budget.report.DepartmentCosts;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;

/**
 * The report {@code departments}: {@code [{department, toDate, committed, budget, left}]}, the dearest first; what no
 * department stands for last.
 */
public final class DepartmentsReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (CostRow department : DepartmentCosts.of(production, questions, LocalDate.MAX)) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("department", department.name());
            row.put("toDate", department.figures().toDate());
            row.put("committed", department.figures().committed());
            row.put("budget", department.figures().budget());
            row.put("left", department.figures().budget().subtract(department.figures().total()));
            rows.add(row);
        }
        return rows;
    }
}
