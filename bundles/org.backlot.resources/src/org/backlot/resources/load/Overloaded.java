package org.backlot.resources.load;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.rule.Rule;

/**
 * Somebody works more hours in a week than they may, or more days in a row; rests too little before or after a day on
 * which the unit travels; or, as a performer, never rests long enough in a week. The rest between two days of work is
 * judged where the board is, as a conflict of the second day. What is the same for a whole crew is told once.
 */
public final class Overloaded implements Check {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final int MANY = 3;
    private static final int NAMED = 3;

    /** What is too much, without the person: {@code works 7 days in a row}. */
    private record Fault(Severity severity, String says, Optional<Rule> rule) {
    }

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Map<Fault, List<Person>> faults = new LinkedHashMap<>();
        for (PersonLoad load : Load.of(production, questions).people()) {
            of(production, questions, load).forEach(fault -> faults.computeIfAbsent(fault, f -> new ArrayList<>())
                    .add(load.person()));
        }
        faults.forEach((fault, people) -> {
            if (people.size() < MANY) {
                people.forEach(person -> found.add(fault.severity(), person.getId(), name(person), fault.says()
                        .substring(0, 1).toUpperCase(Locale.ROOT) + fault.says().substring(1) + ".",
                        fault.rule().stream().toList()));
            } else {
                found.add(fault.severity(), people.getFirst().getId(), people.size() + " people", "Each of "
                        + names(people) + " " + fault.says() + ".", fault.rule().stream().toList());
            }
        });
    }

    private static String names(List<Person> people) {
        int rest = people.size() - NAMED;
        List<String> named = people.stream().limit(rest <= 1 ? people.size() : NAMED).map(Overloaded::name).toList();
        return rest <= 1 ? named.stream().limit(named.size() - 1L).collect(Collectors.joining(", ")) + " and "
                + named.getLast() : String.join(", ", named) + " and " + rest + " more";
    }

    private static List<Fault> of(Production production, Questions questions, PersonLoad load) {
        List<Fault> faults = new ArrayList<>();
        for (WorkWeek week : load.weeks()) {
            LoadLimits limits = LoadLimits.of(production, load.person(), week.monday(), questions);
            if (limits.over(week)) {
                faults.add(new Fault(limits.weekBy().isPresent() ? Severity.ERROR : Severity.WARNING, "works "
                        + hours(week.work()) + " in the week of " + DAY.format(week.monday()) + ", "
                        + hours(week.work().minus(limits.week())) + " over the limit of " + hours(limits.week()),
                        limits.weekBy()));
            }
        }
        LoadLimits limits = LoadLimits.of(production, load.person(), load.days().getFirst().date(), questions);
        load.runs().stream().filter(limits::over).forEach(run -> faults.add(new Fault(Severity.WARNING, "works "
                + run.size() + " days in a row, " + DAY.format(run.getFirst().date()) + " to "
                + DAY.format(run.getLast().date()), limits.row())));
        load.rests().stream().filter(rest -> rest.before().travels() || rest.after().travels())
                .filter(limits::tooShort).forEach(rest -> faults.add(new Fault(Severity.WARNING, "rests " + hours(
                        rest.length()) + " between " + DAY.format(rest.before().date()) + " and "
                        + DAY.format(rest.after().date()) + ", on one of which the unit travels", limits.rest())));
        WeeklyRest.tooShort(production, questions, load).forEach(weekly -> faults.add(new Fault(Severity.WARNING,
                "rests no longer than " + hours(weekly.longest().length()) + " in the week of "
                        + DAY.format(weekly.week().monday()), Optional.of(weekly.rule()))));
        return faults;
    }

    private static String name(Person person) {
        return person.getName() == null ? "Somebody without a name" : person.getName();
    }

    /** As people say it: {@code 61 h}, {@code 61:30 h}. */
    public static String hours(Duration time) {
        return time.toMinutesPart() == 0 ? time.toHours() + " h"
                : String.format(Locale.ROOT, "%d:%02d h", time.toHours(), time.toMinutesPart());
    }
}
