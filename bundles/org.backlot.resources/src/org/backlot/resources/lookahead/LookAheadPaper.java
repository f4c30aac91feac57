package org.backlot.resources.lookahead;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.core.question.Questions;
import org.backlot.documents.Document;

/** What the next days bring, for the morning's round: many of a kind on one day are one line. */
public final class LookAheadPaper implements Document {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);

    /**
     * {@code title}; {@code from} and {@code until}, in words; {@code days}: a list of {@code day} and {@code rows} of
     * {@code topic}, {@code what}, {@code says} and {@code stops} (whether it stops a day).
     *
     * @param options {@code from} (a date), {@code days} (a number) and {@code topic} (a heading), all optional
     */
    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        Days days = Horizon.of(production, questions, options, LocalDate.now());
        Map<LocalDate, List<Map<String, Object>>> byDay = new LinkedHashMap<>();
        LookAhead.headings(production, questions, days, options).forEach(heading -> byDay.computeIfAbsent(
                heading.date(), day -> new ArrayList<>()).add(Map.of("topic", heading.topic().label(), "what",
                        heading.what(), "says", heading.says(), "stops", heading.severity() == Severity.ERROR)));
        List<Map<String, Object>> told = new ArrayList<>();
        byDay.forEach((day, rows) -> told.add(Map.of("day", DAY.format(day), "rows", rows)));
        return Map.of("title", Objects.requireNonNullElse(production.getTitle(), ""), "from", DAY.format(days.first()),
                "until", DAY.format(days.last()), "days", told);
    }

    /** Every single thing, a row each. */
    @Override
    public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        List<List<Object>> rows = new ArrayList<>();
        LookAhead.of(production, questions, Horizon.of(production, questions, options, LocalDate.now()), options)
                .forEach(one -> rows.add(List.of(one.date(), one.severity().name().toLowerCase(Locale.ROOT),
                        one.topic().label(), one.what(), one.says())));
        return List.of(new Sheet("Look-ahead", List.of("Day", "Severity", "About", "What", "Matter"), rows));
    }
}
