package org.backlot.budget.show;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.backlot.budget.report.HotCost;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;

/**
 * The report {@code hot-cost}: {@code {day, currency, lines: [{unit, what, planned, actual, counted, over, cost}],
 * over, spent: [{number, name, amount}], posted}}, of the option {@code as-of} or the last day that was reported.
 * Without a day that was reported {@code day} is null. {@code cost} is what it costs more than planned, null where
 * nobody knows a price.
 */
public final class HotCostReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        Map<String, Object> report = new LinkedHashMap<>();
        if (!options.containsKey("as-of") && HotCost.last(production, questions).isEmpty()) {
            report.put("day", null);
            return report;
        }
        HotCost cost = chosen(production, questions, options);
        report.put("day", cost.day().toString());
        report.put("currency", cost.currency().getCurrencyCode());
        report.put("lines", cost.lines().stream().map(HotCostReport::line).toList());
        report.put("over", cost.over());
        report.put("spent", cost.spent().stream().map(HotCostReport::spent).toList());
        report.put("posted", cost.posted());
        return report;
    }

    /**
     * The hot cost of the day that the option {@code as-of} names, else of the last day that was reported.
     *
     * @throws IllegalArgumentException if it names none, or no day was reported
     */
    public static HotCost chosen(Production production, Questions questions, Map<String, String> options) {
        String text = options.get("as-of");
        try {
            LocalDate day = text != null ? LocalDate.parse(text) : HotCost.last(production, questions)
                    .orElseThrow(() -> new IllegalArgumentException("No day was reported yet; report what was shot, "
                            + "or name a day"));
            return HotCost.of(production, questions, day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("The day " + text + " is none. Write it as 2027-03-01", e);
        }
    }

    private static Map<String, Object> line(HotCost.Line line) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("unit", line.unit());
        row.put("what", line.label());
        row.put("planned", line.planned().orElse(null));
        row.put("actual", line.actual());
        row.put("counted", line.counted());
        row.put("over", line.over().orElse(null));
        row.put("cost", line.cost().orElse(null));
        return row;
    }

    private static Map<String, Object> spent(HotCost.Spent spent) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", spent.coding().account() == null ? "" : spent.coding().number());
        row.put("name", spent.coding().isMissing() ? "Not coded" : spent.coding().name());
        row.put("amount", spent.amount());
        return row;
    }
}
