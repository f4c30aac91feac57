package org.backlot.budget.document;

import java.util.ArrayList;
import java.util.List;

import org.backlot.budget.scenario.ScenarioMatrix;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/** Every board against every budget. */
public final class ScenariosPaper implements FigurePaper {

    @Override
    public FigureTable table(Production production, Questions questions) {
        ScenarioMatrix matrix = ScenarioMatrix.of(production, questions).orElseThrow();
        List<String> heads = new ArrayList<>(List.of("Board", "#Days"));
        matrix.budgets().forEach(name -> heads.addAll(List.of("#" + name, "#Cast of it")));
        List<List<Object>> rows = new ArrayList<>();
        for (ScenarioMatrix.Row board : matrix.rows()) {
            List<Object> row = new ArrayList<>();
            row.add(board.name() + (board.active() ? " (active)" : ""));
            row.add(board.shootDays().map(days -> days.stripTrailingZeros().toPlainString()).orElse(""));
            board.cells().forEach(cell -> {
                row.add(cell.total());
                row.add(cell.cast());
            });
            rows.add(row);
        }
        boolean complete = matrix.rows().stream().flatMap(row -> row.cells().stream())
                .allMatch(ScenarioMatrix.Cell::complete);
        return new FigureTable("Boards and budgets", matrix.currency().getCurrencyCode()
                + (complete ? "" : "; some totals are incomplete"), heads, rows, List.of(), "There is no board.");
    }
}
