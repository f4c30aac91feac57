package org.backlot.resources.lookahead;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;

/**
 * {@code backlot show look-ahead [--from DATE] [--days N] [--topic HEADING]}: a list of {@code date}, {@code severity},
 * {@code topic}, {@code what}, {@code says} and {@code target} (an id), by date. From today, or the first day of work
 * where that is later; for as many days as the office looks ahead. For people, many of a kind on one day are one line,
 * unless that kind is all that they ask for.
 */
public final class LookAheadReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        return LookAhead.of(production, questions, days(production, questions, options), options).stream()
                .map(LookAheadReport::row).toList();
    }

    @Override
    public Object forPeople(Production production, Questions questions, Map<String, String> options) {
        return LookAhead.headings(production, questions, days(production, questions, options), options).stream()
                .map(LookAheadReport::row).toList();
    }

    private static Days days(Production production, Questions questions, Map<String, String> options) {
        return Horizon.of(production, questions, options, LocalDate.now());
    }

    private static Map<String, Object> row(Upcoming upcoming) {
        Map<String, Object> row = row(new Heading(List.of(upcoming)));
        row.put("target", upcoming.target());
        return row;
    }

    private static Map<String, Object> row(Heading heading) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("date", heading.date().toString());
        row.put("severity", heading.severity().name().toLowerCase(Locale.ROOT));
        row.put("topic", heading.topic().label());
        row.put("what", heading.what());
        row.put("says", heading.says());
        return row;
    }
}
