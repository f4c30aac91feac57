package org.backlot.schedule.document;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.model.Setting;
import org.backlot.core.question.Questions;
import org.backlot.schedule.ScheduleSettings;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.day.DayTimeline;
import org.backlot.schedule.model.Banner;

/**
 * When the crew is called: whom a line of the day calls by name, then; else as the office calls the department, make-up
 * and wardrobe when the first of the cast reports to them, all others at the general call.
 */
public final class CrewCalls {

    private static final Pattern PREPARES_CAST = Pattern.compile("(?i).*(make-?\\s?up|hair|wardrobe|costume).*");

    private final Production production;
    private final PlannedDay day;
    private final Optional<LocalTime> castBefore;
    private final Map<String, LocalTime> calls = new LinkedHashMap<>();

    CrewCalls(Production production, PlannedDay day, Optional<LocalTime> castBefore) {
        this.production = production;
        this.day = day;
        this.castBefore = castBefore;
        day.day().getItems().stream().filter(Banner.class::isInstance).map(Banner.class::cast)
                .forEach(banner -> banner.getCalled().forEach(id -> calls.merge(id,
                        banner.getStart() == null ? day.call() : banner.getStart(), CrewCalls::earlier)));
    }

    /** The calls of a day. */
    public static CrewCalls of(Plan plan, PlannedDay day, Questions questions) {
        return new CrewCalls(plan.production(), day,
                new CastCalls(plan, DayTimeline.of(plan, day), questions).beforeCrew());
    }

    /** Who belongs to no part: the crew, in the order of the list of people. */
    List<Person> crew() {
        return crew(production);
    }

    private static List<Person> crew(Production production) {
        Set<Person> players = new HashSet<>();
        Breakdown.of(production, Category.CAST).forEach(element -> players.add(element.getPerson()));
        return production.getPeople().stream().filter(person -> !players.contains(person)).toList();
    }

    /** The people who are called by name and play no part. */
    List<Map<String, Object>> called() {
        return crew().stream().filter(person -> calls.containsKey(person.getId())).map(person -> {
            Map<String, Object> row = row(person, calls.get(person.getId()).toString());
            row.put("department", Words.text(person.getDepartment()));
            return row;
        }).toList();
    }

    /** The departments of the crew, in the order of the list of people, and others that the office calls. */
    public static List<String> departments(Production production) {
        Set<String> departments = new LinkedHashSet<>();
        crew(production).forEach(person -> departments.add(Words.text(person.getDepartment())));
        departments.remove("");
        production.getSettings().stream().map(Setting::getName)
                .filter(name -> name.startsWith(ScheduleSettings.CALL_OF))
                .forEach(name -> departments.add(name.substring(ScheduleSettings.CALL_OF.length())));
        return List.copyOf(departments);
    }

    /** The departments with their people, but for those that are not called on the set. */
    List<Map<String, Object>> departments() {
        Map<String, List<Person>> departments = new LinkedHashMap<>();
        crew().stream().filter(person -> !Words.text(person.getDepartment()).isEmpty()).forEach(person -> departments
                .computeIfAbsent(person.getDepartment().strip(), d -> new ArrayList<>()).add(person));
        List<Map<String, Object>> rows = new ArrayList<>();
        departments.forEach((department, people) -> {
            String call = call(department);
            List<Map<String, Object>> there = people.stream()
                    .filter(person -> !call.isEmpty() || calls.containsKey(person.getId()))
                    .map(person -> row(person, Optional.ofNullable(calls.get(person.getId())).map(LocalTime::toString)
                            .orElse(call))).toList();
            if (!there.isEmpty()) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("department", department);
                row.put("call", call);
                row.put("people", there);
                rows.add(row);
            }
        });
        return rows;
    }

    /** The call of a department; blank where it is not called on the set. */
    public String call(String department) {
        Optional<DepartmentCall> chosen = DepartmentCall.of(production, department);
        return switch (chosen.orElse(null)) {
            case DepartmentCall.None none -> "";
            case DepartmentCall.At at -> at.time().toString();
            case DepartmentCall.Before before -> day.call().minus(before.length()).toString();
            case null -> (PREPARES_CAST.matcher(department).matches() ? castBefore.orElse(day.call()) : day.call())
                    .toString();
        };
    }

    private static Map<String, Object> row(Person person, String call) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("position", Words.text(person.getPosition()));
        row.put("name", Words.text(person.getName()));
        row.put("phone", Words.text(person.getPhone()));
        row.put("call", call);
        return row;
    }

    private static LocalTime earlier(LocalTime one, LocalTime other) {
        return one.isBefore(other) ? one : other;
    }
}
