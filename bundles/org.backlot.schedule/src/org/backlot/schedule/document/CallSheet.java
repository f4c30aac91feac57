package org.backlot.schedule.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.rule.Rule;
import org.backlot.documents.Document;
import org.backlot.schedule.Boards;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.dood.DayOutOfDays;
import org.backlot.schedule.dood.DoodRow;
import org.backlot.schedule.dood.DropRule;
import org.backlot.schedule.dood.Terms;
import org.backlot.schedule.model.Banner;

/**
 * The call sheet of a day, or the day sheet of a live show: call, place, what is shot or rehearsed, who is called,
 * what each department needs, the next day, and whom to phone. It says what the schedule knows: where nobody gave a
 * person a call of their own, the general call is theirs. Options {@code day} and {@code board}.
 */
public final class CallSheet implements Document {

    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        Plan plan = Boards.plan(production, options);
        PlannedDay day = Boards.day(plan, options);
        DayLines lines = new DayLines(plan);
        Map<String, LocalTime> calls = calls(day);
        List<Map<String, Object>> cast = cast(plan, day, questions, calls);
        Map<String, Object> content = Words.head(production, plan);
        content.put("day", Words.day(day));
        content.put("of", plan.days().stream().filter(other -> series(other).equals(series(day))).count());
        content.put("weather", day.scenes().stream().filter(scene -> !Words.text(scene.getWeather()).isEmpty())
                .map(scene -> "Scene " + scene.getNumber() + ": " + scene.getWeather()).toList());
        content.put("lines", lines.of(day));
        content.put("covers", lines.covers(day));
        content.put("cast", cast);
        content.put("called", called(production, calls));
        content.put("background", Words.elements(day.elements(), Category.BACKGROUND));
        content.put("departments", DayLines.departments(day, questions.categories()));
        content.put("advance", advance(plan, day, lines));
        content.put("contacts", contacts(production));
        content.put("rules", rules(production, questions, day, cast));
        return content;
    }

    private static String series(PlannedDay day) {
        return day.when().label().replaceAll("\\d+$", "");
    }

    private static List<Map<String, Object>> cast(Plan plan, PlannedDay day, Questions questions,
            Map<String, LocalTime> calls) {
        DayOutOfDays dood = DayOutOfDays.of(plan, Terms.of(plan.production(), questions.standards()),
                element -> Category.CAST.equals(element.getCategory()));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (DoodRow row : dood.rows()) {
            String code = dood.code(row.element(), day.date());
            boolean elsewhere = code.contains("W") && !day.elements().containsKey(row.element())
                    && call(row, calls).isEmpty();
            if (code.isEmpty() || elsewhere) {
                continue;
            }
            boolean works = code.contains("W") || code.equals("R");
            Person person = row.element().getPerson();
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("id", Words.text(row.element().getBoardId()));
            values.put("character", Words.text(row.element().getName()));
            values.put("actor", person == null ? "" : Words.text(person.getName()));
            values.put("status", code);
            values.put("call", works ? call(row, calls).orElse(day.call()).toString() : "");
            values.put("scenes", day.elements().containsKey(row.element())
                    ? Words.numbers(day.elements().get(row.element())) : "");
            rows.add(values);
        }
        return rows;
    }

    private static Optional<LocalTime> call(DoodRow row, Map<String, LocalTime> calls) {
        LocalTime own = calls.get(row.element().getId());
        return Optional.ofNullable(own != null || row.element().getPerson() == null ? own
                : calls.get(row.element().getPerson().getId()));
    }

    /** When those who are called by lines of the day are called first; by their ids. */
    private static Map<String, LocalTime> calls(PlannedDay day) {
        Map<String, LocalTime> calls = new LinkedHashMap<>();
        day.day().getItems().stream().filter(Banner.class::isInstance).map(Banner.class::cast)
                .forEach(banner -> banner.getCalled().forEach(id -> calls.merge(id,
                        banner.getStart() == null ? day.call() : banner.getStart(), (a, b) -> a.isBefore(b) ? a : b)));
        return calls;
    }

    /** The people who are called by name and play no part. */
    private static List<Map<String, Object>> called(Production production, Map<String, LocalTime> calls) {
        Set<Person> players = players(production);
        return production.getPeople().stream()
                .filter(person -> calls.containsKey(person.getId()) && !players.contains(person)).map(person -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("name", Words.text(person.getName()));
                    row.put("department", Words.text(person.getDepartment()));
                    row.put("position", Words.text(person.getPosition()));
                    row.put("call", calls.get(person.getId()).toString());
                    return row;
                }).toList();
    }

    private static Set<Person> players(Production production) {
        Set<Person> players = new HashSet<>();
        Breakdown.of(production, Category.CAST).forEach(element -> players.add(element.getPerson()));
        return players;
    }

    private static List<Map<String, Object>> advance(Plan plan, PlannedDay day, DayLines lines) {
        return plan.days().stream().skip(plan.days().indexOf(day) + 1L).filter(next -> next.unit().equals(day.unit()))
                .limit(1).map(next -> {
                    Map<String, Object> row = Words.day(next);
                    row.put("lines", lines.of(next));
                    return row;
                }).toList();
    }

    private static List<Map<String, Object>> contacts(Production production) {
        Map<String, List<Map<String, Object>>> departments = new LinkedHashMap<>();
        Set<Person> players = players(production);
        for (Person person : production.getPeople()) {
            boolean crew = !players.contains(person) && !Words.text(person.getDepartment()).isEmpty();
            if (crew && !Words.text(person.getPhone()).isEmpty()) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("position", Words.text(person.getPosition()));
                row.put("name", Words.text(person.getName()));
                row.put("phone", Words.text(person.getPhone()));
                departments.computeIfAbsent(person.getDepartment().strip(), d -> new ArrayList<>()).add(row);
            }
        }
        return departments.entrySet().stream().map(entry -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("department", entry.getKey());
            row.put("people", entry.getValue());
            return row;
        }).toList();
    }

    /** The rules on which this sheet rests, and those that somebody on it needs. */
    private static List<String> rules(Production production, Questions questions, PlannedDay day,
            List<Map<String, Object>> cast) {
        List<String> rules = new ArrayList<>();
        if (cast.stream().map(row -> row.get("status").toString()).anyMatch(s -> s.matches(".*[DP].*"))) {
            rule(production, questions, DropRule.ID).map(Rule::cited).ifPresent(rules::add);
        }
        Optional<Rule> age = rule(production, questions, "minor.age");
        List<String> minors = day.elements().keySet().stream().filter(element -> element.getPerson() != null
                && element.getPerson().getBirth() != null && age.isPresent()
                && age.get().accepts(years(element.getPerson().getBirth(), day.date())))
                .map(element -> Words.text(element.getName())).toList();
        if (!minors.isEmpty()) {
            rule(production, questions, "minor.latest").map(Rule::cited)
                    .ifPresent(cited -> rules.add(String.join(", ", minors) + ": " + cited));
        }
        return rules;
    }

    private static BigDecimal years(LocalDate birth, LocalDate on) {
        return BigDecimal.valueOf(ChronoUnit.YEARS.between(birth, on));
    }

    private static Optional<Rule> rule(Production production, Questions questions, String id) {
        return questions.standards().rules().rule(production, id);
    }
}
