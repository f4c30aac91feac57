package org.backlot.budget.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.budget.estimate.Money;
import org.backlot.budget.report.HotCost;
import org.backlot.budget.show.HotCostReport;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.documents.Document;

/** The hot cost of a day. Option {@code as-of}; else the last day that was reported. */
public final class HotCostPaper implements Document {

    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        HotCost cost = HotCostReport.chosen(production, questions, options);
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("day", Papers.day(cost.day()));
        content.put("currency", cost.currency().getCurrencyCode());
        content.put("lines", cost.lines().stream().map(HotCostPaper::line).toList());
        content.put("over", Money.printed(Money.rounded(cost.over(), cost.currency())));
        content.put("priced", cost.priced());
        content.put("spent", cost.spent().stream().map(spent -> Map.of(
                "number", spent.coding().account() == null ? "" : spent.coding().number(),
                "name", spent.coding().isMissing() ? "Not coded" : spent.coding().name(),
                "amount", Money.printed(spent.amount()))).toList());
        content.put("posted", Money.printed(Money.rounded(cost.posted(), cost.currency())));
        return content;
    }

    private static Map<String, Object> line(HotCost.Line line) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("unit", line.unit());
        row.put("label", line.label());
        row.put("planned", shown(line.planned()));
        row.put("actual", line.actual().toPlainString());
        row.put("counted", line.counted());
        row.put("over", shown(line.over()));
        row.put("cost", line.cost().map(Money::printed).orElse(""));
        return row;
    }

    private static String shown(Optional<BigDecimal> figure) {
        return figure.map(BigDecimal::toPlainString).orElse("");
    }

    @Override
    public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        HotCost cost = HotCostReport.chosen(production, questions, options);
        List<List<Object>> rows = new ArrayList<>();
        cost.lines().forEach(line -> rows.add(Arrays.asList(cost.day(), line.unit(), line.label(),
                line.planned().orElse(null), line.actual(), line.counted(), line.over().orElse(null),
                line.cost().orElse(null))));
        return List.of(new Sheet("Hot cost", List.of("Date", "Unit", "What", "Planned", "Actual", "Counted in", "Over",
                "Cost " + cost.currency().getCurrencyCode()), rows));
    }
}
