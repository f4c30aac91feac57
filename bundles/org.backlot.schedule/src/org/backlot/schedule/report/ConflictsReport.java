package org.backlot.schedule.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;
import org.backlot.schedule.Boards;
import org.backlot.schedule.constraint.Conflict;
import org.backlot.schedule.constraint.Constraints;
import org.backlot.schedule.constraint.Outlook;

/**
 * Where a board does not keep to its constraints, errors first: {@code [{constraint, severity, day, date, objects,
 * says}]}. Option {@code board}.
 */
public final class ConflictsReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        return rows(production, questions, options);
    }

    /** Without ids. */
    @Override
    public Object forPeople(Production production, Questions questions, Map<String, String> options) {
        List<Map<String, Object>> rows = rows(production, questions, options);
        rows.forEach(row -> row.keySet().removeAll(List.of("constraint", "objects")));
        return rows;
    }

    private static List<Map<String, Object>> rows(Production production, Questions questions,
            Map<String, String> options) {
        var outlook = new Outlook(Boards.plan(production, options), questions);
        return Constraints.judge(outlook, questions.contributions()).stream().map(ConflictsReport::row).toList();
    }

    private static Map<String, Object> row(Conflict conflict) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("constraint", conflict.constraint());
        row.put("severity", conflict.severity().name().toLowerCase(Locale.ROOT));
        row.put("day", conflict.day().name());
        row.put("date", conflict.day().date().toString());
        row.put("objects", conflict.objects());
        row.put("says", conflict.says());
        return row;
    }
}
