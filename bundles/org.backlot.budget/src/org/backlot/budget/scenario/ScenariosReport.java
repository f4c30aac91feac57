package org.backlot.budget.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.budget.BudgetSection;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;

/**
 * The report {@code scenarios}: {@code [{board, active, budget, shootDays, total, cast, currency, complete}]}, a row
 * for each board and each budget.
 */
public final class ScenariosReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        ScenarioMatrix matrix = ScenarioMatrix.of(production, questions)
                .orElseThrow(() -> new IllegalArgumentException(BudgetSection.MISSING));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ScenarioMatrix.Row board : matrix.rows()) {
            for (int i = 0; i < matrix.budgets().size(); i++) {
                ScenarioMatrix.Cell cell = board.cells().get(i);
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("board", board.name());
                row.put("active", board.active());
                row.put("budget", matrix.budgets().get(i));
                row.put("shootDays", board.shootDays().orElse(null));
                row.put("total", cell.total());
                row.put("cast", cell.cast());
                row.put("currency", matrix.currency().getCurrencyCode());
                row.put("complete", cell.complete());
                rows.add(row);
            }
        }
        return rows;
    }
}
