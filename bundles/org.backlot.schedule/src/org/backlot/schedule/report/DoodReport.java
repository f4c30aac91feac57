package org.backlot.schedule.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;
import org.backlot.schedule.Boards;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.dood.DayOutOfDays;
import org.backlot.schedule.dood.DoodDay;
import org.backlot.schedule.dood.DoodRow;
import org.backlot.schedule.dood.Terms;

/**
 * The day-out-of-days: {@code {days: [{number, date}], rows: [{name, category, codes: [code], work, hold, travel,
 * start, finish}]}}. A row has as many codes as there are days; {@code number} is null on a date on which nobody
 * shoots but somebody has a code. Options: {@code board}; {@code category}, a name or id, standard: cast; {@code all}
 * for every category.
 */
public final class DoodReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        Plan plan = Boards.plan(production, options);
        DayOutOfDays dood = dood(plan, questions, options);
        List<Map<String, Object>> days = new ArrayList<>();
        for (DoodDay day : dood.days()) {
            Map<String, Object> column = new LinkedHashMap<>();
            column.put("number", day.days().isEmpty() ? null : day.days().getFirst().when().number());
            column.put("date", day.date().toString());
            days.add(column);
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (DoodRow row : dood.rows()) {
            rows.add(row(row, questions.categories()));
        }
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("days", days);
        report.put("rows", rows);
        return report;
    }

    /**
     * The day-out-of-days that the options ask for, without columns that say nothing.
     *
     * @throws IllegalArgumentException if there is no such category, with the names of those that are there
     */
    public static DayOutOfDays dood(Plan plan, Questions questions, Map<String, String> options) {
        String asked = options.getOrDefault("category", "").strip();
        Terms terms = Terms.of(plan.production(), questions.standards());
        if (asked.equalsIgnoreCase("all")) {
            return DayOutOfDays.of(plan, terms, element -> true).condensed();
        }
        Categories categories = questions.categories();
        String id = asked.isEmpty() ? Category.CAST : categories.byName(asked).or(() -> categories.byId(asked))
                .map(Category::id).orElseThrow(() -> new IllegalArgumentException("There is no category \"" + asked
                        + "\"; there is " + String.join(", ", categories.all().stream().map(Category::name).toList())));
        return DayOutOfDays.of(plan, terms, element -> id.equals(element.getCategory())).condensed();
    }

    private static Map<String, Object> row(DoodRow row, Categories categories) {
        DoodRow.Totals total = row.total();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", row.element().getName());
        values.put("category", categories.nameOf(row.element().getCategory()));
        values.put("codes", row.codes());
        values.put("work", total.work());
        values.put("hold", total.hold());
        values.put("travel", total.travel());
        values.put("start", total.start() == null ? null : total.start().toString());
        values.put("finish", total.finish() == null ? null : total.finish().toString());
        return values;
    }
}
