package org.backlot.core.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.backlot.core.check.Checks;
import org.backlot.core.check.Finding;
import org.backlot.core.check.Fix;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/**
 * What the installed checks find, errors first: {@code [{check, severity, target, message, fixes: [label, ...]}]}.
 * {@code severity} is {@code error}, {@code warning} or {@code info}; {@code target} is the id of an object or empty.
 */
public final class FindingsReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        return rows(new Checks(questions.contributions()).run(production, questions));
    }

    @Override
    public Object forPeople(Production production, Questions questions, Map<String, String> options) {
        return lines(new Checks(questions.contributions()).run(production, questions));
    }

    /** Findings for reading: how bad it is, where it is, what is wrong. */
    public static List<Map<String, Object>> lines(List<Finding> findings) {
        return findings.stream().map(FindingsReport::line).toList();
    }

    private static Map<String, Object> line(Finding finding) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        line.put("place", finding.place());
        line.put("message", finding.cited());
        return line;
    }

    /** Findings as the report has them. */
    public static List<Map<String, Object>> rows(List<Finding> findings) {
        return findings.stream().map(FindingsReport::row).toList();
    }

    private static Map<String, Object> row(Finding finding) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("check", finding.check());
        row.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        row.put("target", finding.target());
        row.put("message", finding.cited());
        row.put("fixes", finding.fixes().stream().map(Fix::label).toList());
        return row;
    }
}
