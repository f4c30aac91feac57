package org.backlot.budget.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.budget.BudgetSection;
import org.backlot.budget.estimate.Money;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Part;
import org.backlot.budget.report.Column;
import org.backlot.budget.report.CostReport;
import org.backlot.budget.report.CostRow;
import org.backlot.budget.report.Figures;
import org.backlot.budget.show.CostReportReport;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.documents.Document;

/** The cost report of a period. Options {@code period}, {@code as-of}; {@code level} 1 prints categories alone. */
public final class CostReportPaper implements Document {

    private static final Map<Part, String> PARTS = Map.of(Part.ABOVE_THE_LINE, "Above the line", Part.PRODUCTION,
            "Production", Part.POST, "Post-production", Part.OTHER, "Other");

    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        CostReport report = CostReportReport.chosen(production, questions, options);
        int deepest = deepest(options);
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("covers", covers(report));
        content.put("currency", report.currency().getCurrencyCode());
        content.put("against", report.against());
        content.put("columns", Arrays.stream(Column.values()).map(Column::label).toList());
        content.put("parts", Arrays.stream(Part.values()).map(part -> part(report, part, deepest))
                .filter(part -> !((List<?>) part.get("rows")).isEmpty()).toList());
        content.put("below", report.rows().stream().filter(row -> row.level() == 0).map(CostReportPaper::row).toList());
        content.put("total", figures(report.total(), report.change().map(Money::printed).orElse("")));
        content.put("problems", report.problems());
        Budget budget = BudgetSection.of(production);
        content.put("trail", report.period().map(period -> Papers.trail(budget, period))
                .orElseGet(() -> Papers.trail(budget)));
        return content;
    }

    private static String covers(CostReport report) {
        String days = (report.from() == null ? "up to " : report.from() + " to ") + report.until();
        return report.period().map(period -> "Period " + period.getNumber() + ", " + days
                + (report.isClosed() ? "" : ", not closed")).orElse(days);
    }

    private static int deepest(Map<String, String> options) {
        String level = options.getOrDefault("level", "9");
        if (!level.matches("[1-9]")) {
            throw new IllegalArgumentException("The level " + level + " is none; 1 prints categories, 2 accounts");
        }
        return Integer.parseInt(level);
    }

    private static Map<String, Object> part(CostReport report, Part part, int deepest) {
        List<Map<String, Object>> rows = report.rows().stream().filter(row -> row.level() > 0 && row.part() == part
                && row.level() <= deepest && !isEmpty(row)).map(CostReportPaper::row).toList();
        return Map.of("name", PARTS.get(part), "rows", rows, "total", figures(report.part(part), ""));
    }

    private static boolean isEmpty(CostRow row) {
        return row.figures().isEmpty() && row.change().filter(change -> change.signum() != 0).isEmpty();
    }

    private static Map<String, Object> row(CostRow row) {
        Map<String, Object> printed = figures(row.figures(), row.change().map(Money::printed).orElse(""));
        printed.put("number", row.number());
        printed.put("name", Topsheet.shown(row.name()));
        printed.put("level", row.level());
        printed.put("note", row.note());
        return printed;
    }

    private static Map<String, Object> figures(Figures figures, String change) {
        List<String> cells = new ArrayList<>();
        Arrays.stream(Column.values()).forEach(column -> cells.add(Money.printed(column.of(figures))));
        cells.add(change);
        Map<String, Object> printed = new LinkedHashMap<>();
        printed.put("cells", cells);
        return printed;
    }

    @Override
    public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        CostReport report = CostReportReport.chosen(production, questions, options);
        List<String> heads = new ArrayList<>(List.of("Account", "Name", "Level"));
        Arrays.stream(Column.values()).map(Column::label).forEach(heads::add);
        heads.addAll(List.of("Change", "Note"));
        List<List<Object>> rows = new ArrayList<>();
        report.rows().forEach(row -> rows.add(row(row.number(), row.name(), row.level(), row.figures(),
                row.change().orElse(null), row.note())));
        rows.add(row(null, "Total " + report.currency().getCurrencyCode(), null, report.total(),
                report.change().orElse(null), null));
        return List.of(new Sheet("Cost report", heads, rows));
    }

    private static List<Object> row(String number, String name, Integer level, Figures figures, Object change,
            String note) {
        List<Object> row = new ArrayList<>(Arrays.asList(number, name, level));
        Arrays.stream(Column.values()).forEach(column -> row.add(column.of(figures)));
        row.add(change);
        row.add(note);
        return row;
    }
}
