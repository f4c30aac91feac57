package org.backlot.schedule.document;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Production;
import org.backlot.core.model.ProductionKind;
import org.backlot.core.question.Questions;
import org.backlot.core.rule.Rule;
import org.backlot.documents.Document;
import org.backlot.schedule.Boards;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.constraint.MinorDay;
import org.backlot.schedule.constraint.MinorRules;
import org.backlot.schedule.constraint.Outlook;
import org.backlot.schedule.day.DayTimeline;
import org.backlot.schedule.day.Span;
import org.backlot.schedule.dood.DropRule;

/**
 * The call sheet of a day, or the day sheet of a live show: where, the day on the clock, who is called when, the hours
 * of minors, what each department needs by when, the next day, and whom to phone. All times follow from the day's
 * timeline; what nobody said is not on the sheet. Options {@code day} and {@code board}.
 */
public final class CallSheet implements Document {

    private static final Duration SHORTEST_LESSON = Duration.ofMinutes(20);

    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        Plan plan = Boards.plan(production, options);
        PlannedDay day = Boards.day(plan, options);
        Outlook outlook = new Outlook(plan, questions);
        DayTimeline timeline = outlook.days().get(plan.days().indexOf(day));
        CastCalls cast = new CastCalls(plan, timeline, questions);
        CrewCalls crew = new CrewCalls(production, day, cast.beforeCrew());
        DayFacts facts = DayFacts.of(production, day, questions);
        DayLines lines = new DayLines(plan);
        boolean live = production.getKind() == ProductionKind.LIVE;
        List<MinorDay> minors = MinorDay.of(outlook).stream().filter(minor -> minor.day() == day).toList();
        Map<String, Object> content = Words.head(production, plan);
        content.put("day", Words.day(day));
        content.put("of", plan.days().stream().filter(other -> series(other).equals(series(day))).count());
        content.put("facts", facts.labelled());
        content.put("places", facts.places());
        content.put("notes", facts.notes());
        content.put("sun", facts.sun().map(sun -> Stream.of(sun.dawn(), sun.rise(), sun.set(), sun.dusk())
                .map(LocalTime::toString).toList()).orElse(List.of()));
        content.put("weather", day.scenes().stream().filter(scene -> !Words.text(scene.getWeather()).isEmpty())
                .map(scene -> "Scene " + scene.getNumber() + ": " + scene.getWeather()).toList());
        content.put("firstShot", first(timeline, Span.Kind.READY));
        content.put("wrap", timeline.spans().isEmpty() || live ? "" : Programme.estimate(timeline.wrap()));
        content.put("lines", live ? lines.of(day) : Programme.of(plan, timeline));
        content.put("covers", lines.covers(day));
        content.put("cast", cast.rows());
        content.put("minors", minors.stream().map(minor -> minor(minor, timeline)).toList());
        content.put("called", crew.called());
        content.put("key", KeyPeople.of(crew.crew()));
        content.put("crew", columns(crew.departments()));
        content.put("background", DayLines.ready(timeline, Category.BACKGROUND));
        content.put("departments", DayLines.departments(timeline, questions.categories()));
        content.put("advance", advance(plan, day, lines));
        content.put("rules", rules(outlook, cast.rows(), minors));
        return content;
    }

    private static String series(PlannedDay day) {
        return day.when().label().replaceAll("\\d+$", "");
    }

    private static String first(DayTimeline day, Span.Kind kind) {
        return day.spans().stream().filter(span -> span.kind() == kind).findFirst()
                .map(span -> Programme.estimate(span.until())).orElse("");
    }

    /** How long a minor may be there and work, and when there is time for school. */
    private static Map<String, Object> minor(MinorDay minor, DayTimeline timeline) {
        List<Span> meals = timeline.spans().stream().filter(span -> span.kind() == Span.Kind.MEAL).toList();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", Words.text(minor.person().getName()));
        row.put("age", minor.age());
        row.put("call", CastCalls.call(minor.call()).toString());
        row.put("done", Programme.estimate(minor.done()));
        MinorRules rules = minor.rules();
        row.put("atPlace", rules.atPlace().map(rule -> hours(rule) + ", until " + CastCalls.call(
                until(minor, rule))).orElse(""));
        row.put("atWork", Outlook.words(minor.work()) + rules.atWork().map(rule -> " of " + hours(rule)).orElse(""));
        row.put("school", rules.schooled().map(CallSheet::hours).orElse(""));
        row.put("lessons", minor.waits(meals, SHORTEST_LESSON).stream().map(wait -> Programme.estimate(wait.from())
                + " to " + Programme.estimate(wait.until())).toList());
        return row;
    }

    /** When a minor has to be away: by the hours since the call, or by the hour of the day where that is earlier. */
    private static LocalDateTime until(MinorDay minor, Rule atPlace) {
        LocalDateTime until = minor.call().plus(length(atPlace));
        return minor.rules().latest().map(rule -> minor.day().date().atStartOfDay().plus(length(rule)))
                .filter(latest -> latest.isBefore(until)).orElse(until);
    }

    private static Duration length(Rule rule) {
        return Duration.ofSeconds(rule.value().multiply(BigDecimal.valueOf(3600)).longValue());
    }

    private static String hours(Rule rule) {
        return Outlook.words(length(rule));
    }

    /** The departments in two columns of about the same length. */
    private static List<List<Map<String, Object>>> columns(List<Map<String, Object>> departments) {
        int all = departments.stream().mapToInt(CallSheet::rows).sum();
        List<Map<String, Object>> left = new ArrayList<>();
        List<Map<String, Object>> right = new ArrayList<>();
        int rows = 0;
        for (Map<String, Object> department : departments) {
            (rows + rows(department) / 2 < (all + 1) / 2 ? left : right).add(department);
            rows += rows(department);
        }
        return departments.isEmpty() ? List.of() : List.of(left, right);
    }

    private static int rows(Map<String, Object> department) {
        return 1 + ((List<?>) department.get("people")).size();
    }

    private static List<Map<String, Object>> advance(Plan plan, PlannedDay day, DayLines lines) {
        return plan.days().stream().skip(plan.days().indexOf(day) + 1L).filter(next -> next.unit().equals(day.unit()))
                .limit(1).map(next -> {
                    Map<String, Object> row = Words.day(next);
                    row.put("lines", lines.of(next));
                    return row;
                }).toList();
    }

    /** The rules on which this sheet rests, and those that somebody on it needs. */
    private static List<String> rules(Outlook outlook, List<Map<String, Object>> cast, List<MinorDay> minors) {
        List<String> rules = new ArrayList<>();
        if (cast.stream().map(row -> row.get("status").toString()).anyMatch(s -> s.matches(".*[DP].*"))) {
            outlook.rule(DropRule.ID).map(Rule::cited).ifPresent(rules::add);
        }
        for (MinorDay minor : minors) {
            MinorRules its = minor.rules();
            List<Rule> meant = Stream.of(its.atPlace(), its.atWork(), its.schooled(), its.latest(),
                    outlook.rule("minor.teacher")).flatMap(Optional::stream).toList();
            if (!meant.isEmpty()) {
                rules.add(Words.text(minor.person().getName()) + ": " + together(meant));
            }
        }
        return rules;
    }

    /** Several rules with their sources, each source once. */
    private static String together(List<Rule> rules) {
        return String.join(" ", rules.stream().map(Rule::says).toList()) + " (" + String.join("; ", rules.stream()
                .map(rule -> rule.source() + ", from " + rule.effective()).distinct().toList())
                + "; planning aid, check your agreement)";
    }
}
