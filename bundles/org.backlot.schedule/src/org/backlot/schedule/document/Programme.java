package org.backlot.schedule.document;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.schedule.board.Places;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.day.ClockEdits;
import org.backlot.schedule.day.DayTimeline;
import org.backlot.schedule.day.Span;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.Strip;

/**
 * A day on the clock as its call sheet lists it: call, scenes, company moves, meals and wrap, each with its time. A
 * time that nobody said is an estimate, in the steps in which days are planned.
 */
final class Programme {

    private final Plan plan;
    private final DayTimeline day;
    private final Company company;

    private Programme(Plan plan, DayTimeline day) {
        this.plan = plan;
        this.day = day;
        this.company = new Company(plan.production());
    }

    static List<Map<String, Object>> of(Plan plan, DayTimeline day) {
        return new Programme(plan, day).lines();
    }

    /** A time as it is printed; one that follows from estimates is told in steps. */
    static String estimate(LocalDateTime time) {
        return ClockEdits.nearest(time).toLocalTime().toString();
    }

    private List<Map<String, Object>> lines() {
        List<Map<String, Object>> lines = new ArrayList<>();
        List<Span> spans = day.spans();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            Map<String, Object> line = switch (span.item()) {
                case Strip strip -> Words.scene(plan, plan.scene(strip).orElseThrow());
                case Banner banner -> Words.banner(banner, company);
                case null, default -> implied(span, spans.subList(i, spans.size()));
            };
            line.put("from", isSaid(span) ? span.from().toLocalTime().toString() : estimate(span.from()));
            line.put("until", span.length().isZero() || span.kind() == Span.Kind.WRAP ? "" : estimate(span.until()));
            line.put("estimated", !isSaid(span));
            lines.add(line);
        }
        return lines;
    }

    private boolean isSaid(Span span) {
        boolean atStart = span.item() instanceof Banner banner && span.from().toLocalTime().equals(banner.getStart());
        return atStart || span.from().equals(day.call());
    }

    private Map<String, Object> implied(Span span, List<Span> rest) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("type", "banner");
        line.put("called", "");
        line.put("text", switch (span.kind()) {
            case READY -> "Crew call; first shot at " + estimate(span.until());
            case MEAL -> "Meal";
            case MOVE -> "Company move to " + next(rest);
            default -> "Camera wraps; crew wraps at " + estimate(span.until());
        });
        return line;
    }

    private String next(List<Span> rest) {
        return rest.stream().map(Span::item).map(this::place).filter(place -> !place.isEmpty()).findFirst().orElse("");
    }

    private String place(Item item) {
        return item instanceof Strip strip ? plan.scene(strip).map(Places::named).orElse("") : "";
    }
}
