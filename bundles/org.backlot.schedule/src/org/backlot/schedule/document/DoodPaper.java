package org.backlot.schedule.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.rule.Rule;
import org.backlot.documents.Document;
import org.backlot.schedule.Boards;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.dood.DayOutOfDays;
import org.backlot.schedule.dood.DoodDay;
import org.backlot.schedule.dood.DoodRow;
import org.backlot.schedule.dood.DropRule;
import org.backlot.schedule.report.DoodReport;

/** The day-out-of-days, in blocks of days that fit across the page. Options {@code board}, {@code category}. */
public final class DoodPaper implements Document {

    /** How many columns of days fit across a landscape page beside the names and totals. */
    private static final int ACROSS = 24;

    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        Plan plan = Boards.plan(production, options);
        DayOutOfDays dood = DoodReport.dood(plan, questions, options);
        List<Map<String, Object>> blocks = new ArrayList<>();
        for (int from = 0; from < dood.days().size(); from += ACROSS) {
            blocks.add(block(dood, from, Math.min(from + ACROSS, dood.days().size())));
        }
        Map<String, Object> content = Words.head(production, plan);
        content.put("blocks", blocks);
        boolean drops = dood.rows().stream().anyMatch(row -> row.codes().stream().anyMatch(code -> code.contains("D")));
        content.put("rule", drops ? questions.standards().rules().rule(production, DropRule.ID).map(Rule::cited)
                .orElse("") : "");
        return content;
    }

    private static Map<String, Object> block(DayOutOfDays dood, int from, int to) {
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("last", to == dood.days().size());
        block.put("days", dood.days().subList(from, to).stream().map(DoodPaper::day).toList());
        block.put("rows", dood.rows().stream().map(row -> row(row, from, to)).toList());
        return block;
    }

    private static Map<String, Object> day(DoodDay day) {
        Map<String, Object> column = new LinkedHashMap<>();
        column.put("number", day.number());
        column.put("weekday", Words.shortDate(day.date()).substring(0, 2));
        column.put("date", day.date().getDayOfMonth() + "/" + day.date().getMonthValue());
        return column;
    }

    private static Map<String, Object> row(DoodRow row, int from, int to) {
        DoodRow.Totals total = row.total();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", Words.text(row.element().getBoardId()));
        values.put("name", Words.text(row.element().getName()));
        values.put("codes", row.codes().subList(from, to));
        values.put("totals", List.of(total.work(), total.hold(), total.travel(), total.rehearsal(), total.fitting(),
                total.holiday(), total.paid()));
        values.put("start", total.start() == null ? "" : Words.shortDate(total.start()));
        values.put("finish", total.finish() == null ? "" : Words.shortDate(total.finish()));
        return values;
    }

    @Override
    public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        DayOutOfDays dood = DoodReport.dood(Boards.plan(production, options), questions, options);
        List<String> columns = new ArrayList<>(List.of("Id", "Name"));
        dood.days().forEach(day -> columns.add((day.number() + " " + day.date()).strip()));
        columns.addAll(List.of("Work", "Hold", "Travel", "Rehearsal", "Fitting", "Holiday", "Paid", "Start", "Finish"));
        List<List<Object>> rows = new ArrayList<>();
        for (DoodRow row : dood.rows()) {
            DoodRow.Totals total = row.total();
            List<Object> cells = new ArrayList<>(List.of(Words.text(row.element().getBoardId()),
                    Words.text(row.element().getName())));
            cells.addAll(row.codes());
            cells.addAll(List.of(total.work(), total.hold(), total.travel(), total.rehearsal(), total.fitting(),
                    total.holiday(), total.paid()));
            cells.add(total.start());
            cells.add(total.finish());
            rows.add(cells);
        }
        return List.of(new Sheet("Day out of days", columns, rows));
    }
}
