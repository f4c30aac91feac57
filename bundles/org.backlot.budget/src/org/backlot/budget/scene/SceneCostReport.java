package org.backlot.budget.scene;

import java.util.LinkedHashMap;
import java.util.Map;

import org.backlot.budget.BudgetSection;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;

/**
 * The report {@code scene-cost}: {@code {currency, total, perEighth, scenes: [{scene, heading, eighths, direct, shared,
 * total, perEighth}]}}; the totals of the scenes add up to the total. With the option {@code lines=true} each scene has
 * {@code lines: [{description, amount}]}.
 */
public final class SceneCostReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        SceneCosts costs = SceneCosts.of(production, questions)
                .orElseThrow(() -> new IllegalArgumentException(BudgetSection.MISSING));
        boolean lines = "true".equals(options.get("lines"));
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("currency", costs.currency().getCurrencyCode());
        report.put("total", costs.total());
        report.put("perEighth", costs.perEighth());
        report.put("scenes", costs.scenes().stream().map(cost -> row(cost, lines)).toList());
        return report;
    }

    private static Map<String, Object> row(SceneCost cost, boolean lines) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("scene", cost.scene().getNumber());
        row.put("heading", cost.scene().getHeading());
        row.put("eighths", cost.scene().getEighths());
        row.put("direct", cost.direct());
        row.put("shared", cost.shared());
        row.put("total", cost.total());
        row.put("perEighth", cost.perEighth());
        if (lines) {
            row.put("lines", cost.parts().stream().map(SceneCostReport::line).toList());
        }
        return row;
    }

    private static Map<String, Object> line(SceneCost.Part part) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("description", part.line().getDescription() == null ? "" : part.line().getDescription());
        line.put("amount", part.amount());
        return line;
    }
}
