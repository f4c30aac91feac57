package org.backlot.schedule.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.value.Eighths;
import org.backlot.documents.Document;
import org.backlot.schedule.Boards;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.progress.Figures;
import org.backlot.schedule.progress.Progress;
import org.backlot.schedule.report.ProgressReport;

/** How the shoot is doing, date by date, and what is owed. Options {@code board} and {@code as-of}. */
public final class ProgressPaper implements Document {

    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        Plan plan = Boards.plan(production, options);
        Progress progress = Progress.of(plan, ProgressReport.asOf(options));
        Map<String, Object> content = Words.head(production, plan);
        content.put("asOf", Words.date(progress.asOf()));
        content.put("begun", progress.isBegun());
        content.put("figures", Figures.of(progress).stream().map(figure -> Map.of("label", figure.label(), "says",
                figure.says(), "tone", figure.tone().name().toLowerCase(Locale.ROOT))).toList());
        content.put("days", progress.days().stream().map(ProgressPaper::day).toList());
        content.put("owed", progress.owed().stream().map(scene -> Words.scene(plan, scene)).toList());
        return content;
    }

    private static Map<String, Object> day(Progress.Day day) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("date", Words.shortDate(day.date()));
        row.put("name", day.label());
        row.put("reported", day.reported());
        row.put("scenes", day.scenes());
        row.put("planned", Eighths.toString(day.eighths()));
        row.put("shot", Eighths.toString(day.shot()));
        row.put("complete", day.complete());
        row.put("part", day.part());
        row.put("owed", day.owed());
        row.put("setups", day.setups());
        row.put("screenTime", day.screenTime().isZero() ? "" : Figures.clock(day.screenTime()));
        row.put("plannedSoFar", Eighths.toString(day.plannedSoFar()));
        row.put("shotSoFar", Eighths.toString(day.shotSoFar()));
        return row;
    }

    @Override
    public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        Progress progress = Progress.of(Boards.plan(production, options), ProgressReport.asOf(options));
        List<List<Object>> rows = new ArrayList<>();
        progress.days().forEach(day -> {
            Map<String, Object> row = day(day);
            row.put("date", day.date());
            row.remove("reported");
            rows.add(new ArrayList<>(row.values()));
        });
        return List.of(new Sheet("Progress", List.of("Date", "Day", "Scenes planned", "Planned", "Shot", "Complete",
                "Part", "Owed", "Setups", "Screen time", "Planned so far", "Shot so far"), rows));
    }
}
