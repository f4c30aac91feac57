package org.backlot.resources.lookahead;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;

/**
 * {@code backlot show look-ahead [--from DATE] [--days N]}: a list of {@code date}, {@code severity}, {@code topic},
 * {@code what}, {@code says} and {@code target} (an id), by date. From today, or the first day of work where that is
 * later; for as many days as the office looks ahead.
 */
public final class LookAheadReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        return LookAhead.of(production, questions, Horizon.of(production, questions, options, LocalDate.now())).stream()
                .map(LookAheadReport::row).toList();
    }

    private static Map<String, Object> row(Upcoming upcoming) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("date", upcoming.date().toString());
        row.put("severity", upcoming.severity().name().toLowerCase(Locale.ROOT));
        row.put("topic", upcoming.topic().label());
        row.put("what", upcoming.what());
        row.put("says", upcoming.says());
        row.put("target", upcoming.target());
        return row;
    }
}
