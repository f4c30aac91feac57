package org.backlot.resources.load;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/**
 * Somebody works more hours in a week than they may, or more days in a row. The rest between two days is judged where
 * the board is, as a conflict of the second day.
 */
public final class Overloaded implements Check {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    @Override
    public void run(Production production, Questions questions, Findings found) {
        for (PersonLoad load : Load.of(production, questions).people()) {
            weeks(production, questions, load, found);
            LoadLimits limits = LoadLimits.of(production, load.person(), load.days().getFirst().date(), questions);
            for (List<WorkDay> run : load.runs()) {
                if (limits.over(run)) {
                    found.add(Severity.WARNING, load.person().getId(), name(load.person()), "Works "
                            + run.size() + " days in a row, " + DAY.format(run.getFirst().date()) + " to "
                            + DAY.format(run.getLast().date()) + ".", limits.row().stream().toList());
                }
            }
        }
    }

    private static void weeks(Production production, Questions questions, PersonLoad load, Findings found) {
        for (WorkWeek week : load.weeks()) {
            LoadLimits limits = LoadLimits.of(production, load.person(), week.monday(), questions);
            if (limits.over(week)) {
                String says = "Works " + hours(week.work()) + " in the week of " + DAY.format(week.monday()) + ", "
                        + hours(week.work().minus(limits.week())) + " over the limit of " + hours(limits.week()) + ".";
                Severity severity = limits.weekBy().isPresent() ? Severity.ERROR : Severity.WARNING;
                found.add(severity, load.person().getId(), name(load.person()), says,
                        limits.weekBy().stream().toList());
            }
        }
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
