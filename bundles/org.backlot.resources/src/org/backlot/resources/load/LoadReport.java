package org.backlot.resources.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;

/**
 * {@code backlot show load}: a list with, for everybody who works, {@code person} (an id), {@code name},
 * {@code department}, {@code days}, {@code hours}, {@code weeks} (first day, days, hours, limit, over), the longest
 * run of {@code daysInARow}, and {@code leastRest} in hours, null for who works on one day only.
 */
public final class LoadReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PersonLoad load : Load.of(production, questions).people()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("person", load.person().getId());
            row.put("name", load.person().getName());
            row.put("department", load.person().getDepartment());
            row.put("days", load.days().size());
            row.put("hours", hours(load.work()));
            row.put("weeks", load.weeks().stream().map(week -> week(production, questions, load, week)).toList());
            row.put("daysInARow", load.longestRun().size());
            row.put("leastRest", load.leastRest().map(rest -> hours(rest.length())).orElse(null));
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, Object> week(Production production, Questions questions, PersonLoad load,
            WorkWeek week) {
        LoadLimits limits = LoadLimits.of(production, load.person(), week.monday(), questions);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("from", week.monday().toString());
        row.put("days", week.days().size());
        row.put("hours", hours(week.work()));
        row.put("limit", hours(limits.week()));
        row.put("over", limits.over(week));
        return row;
    }

    private static BigDecimal hours(Duration time) {
        return BigDecimal.valueOf(time.toMinutes()).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
    }
}
