package org.backlot.schedule.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;
import org.backlot.schedule.Boards;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.day.DayTimeline;
import org.backlot.schedule.day.Shift;
import org.backlot.schedule.day.Span;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.Strip;

/**
 * One day on the clock: {@code {day, date, call, wrap, spans: [{kind, what, from, until, assumed}], shifts: [{who,
 * call, onSet, done}]}}; times are local date-times. Options {@code day}, else the first, and {@code board}.
 */
public final class ClockReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        Plan plan = Boards.plan(production, options);
        boolean any = options.getOrDefault("day", "").isBlank() && !plan.days().isEmpty();
        PlannedDay day = any ? plan.days().getFirst() : Boards.day(plan, options);
        DayTimeline timeline = DayTimeline.of(plan, day);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("day", day.name());
        row.put("date", day.date().toString());
        row.put("call", timeline.call().toString());
        row.put("wrap", timeline.wrap().toString());
        row.put("spans", timeline.spans().stream().map(span -> span(plan, span)).toList());
        row.put("shifts", timeline.shifts().stream().map(ClockReport::shift).toList());
        return row;
    }

    private static Map<String, Object> span(Plan plan, Span span) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", span.kind().name().toLowerCase(Locale.ROOT));
        row.put("what", switch (span.item()) {
            case Strip strip -> plan.scene(strip).map(scene -> scene.getNumber() + " " + scene.getHeading()).orElse("");
            case Banner banner -> banner.getText();
            case null, default -> "";
        });
        row.put("from", span.from().toString());
        row.put("until", span.until().toString());
        row.put("assumed", span.assumed());
        return row;
    }

    private static Map<String, Object> shift(Shift shift) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("who", shift.element().getName());
        row.put("call", shift.call().toString());
        row.put("onSet", shift.onSet().toString());
        row.put("done", shift.done().toString());
        return row;
    }
}
