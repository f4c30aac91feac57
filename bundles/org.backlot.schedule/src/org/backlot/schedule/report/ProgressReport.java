package org.backlot.schedule.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;
import org.backlot.schedule.Boards;
import org.backlot.schedule.progress.Progress;

/**
 * How the shoot is doing: {@code {asOf, planned, shot, behind, remaining, setups, screenTime, owed: [number],
 * plannedWrap, projectedWrap, days: [{date, day, planned, shot, complete, part, setups, plannedSoFar, shotSoFar}]}}, in
 * eighths of a page; screen time is ISO 8601. Options {@code as-of} (a date) and {@code board}.
 */
public final class ProgressReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        Progress progress = Progress.of(Boards.plan(production, options), asOf(options));
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("asOf", progress.asOf().toString());
        row.put("planned", progress.planned());
        row.put("shot", progress.shot());
        row.put("behind", progress.behind());
        row.put("remaining", progress.remaining());
        row.put("setups", progress.setups());
        row.put("screenTime", progress.screenTime().toString());
        row.put("owed", progress.owed().stream().map(Scene::getNumber).toList());
        row.put("plannedWrap", progress.plannedWrap().map(LocalDate::toString).orElse(null));
        row.put("projectedWrap", progress.projectedWrap().map(LocalDate::toString).orElse(null));
        row.put("days", progress.days().stream().map(ProgressReport::day).toList());
        return row;
    }

    private static LocalDate asOf(Map<String, String> options) {
        String asked = options.getOrDefault("as-of", "").strip();
        try {
            return asked.isEmpty() ? null : LocalDate.parse(asked);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"" + asked + "\" is no date; write it as 2027-03-01", e);
        }
    }

    private static Map<String, Object> day(Progress.Day day) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("date", day.date().toString());
        row.put("day", day.label());
        row.put("planned", day.eighths());
        row.put("shot", day.shot());
        row.put("complete", day.complete());
        row.put("part", day.part());
        row.put("setups", day.setups());
        row.put("plannedSoFar", day.plannedSoFar());
        row.put("shotSoFar", day.shotSoFar());
        return row;
    }
}
