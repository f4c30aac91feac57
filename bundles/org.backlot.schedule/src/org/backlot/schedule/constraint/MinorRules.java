package org.backlot.schedule.constraint;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

import org.backlot.core.rule.Rule;
import org.backlot.schedule.calendar.WorkingDays;

/**
 * The rules for minors of an age on a date. School is from Monday to Friday, except on holidays of the unit's calendar.
 *
 * @param school   it is a school day
 * @param atPlace  the most hours at the place of work, the meal included: {@code minor.place.AGE}
 * @param atWork   the most hours of work: {@code minor.work.school.AGE} or {@code minor.work.free.AGE}
 * @param schooled the least hours of school, on a school day: {@code minor.school.AGE}
 * @param earliest the earliest hour of the call: {@code minor.earliest}
 * @param latest   the latest hour of dismissal: {@code minor.latest.AGE}, else {@code minor.latest}, or {@code
 *                 minor.latest.free} before a day without school
 */
public record MinorRules(boolean school, Optional<Rule> atPlace, Optional<Rule> atWork, Optional<Rule> schooled,
        Optional<Rule> earliest, Optional<Rule> latest) {

    /**
     * The rules of a production.
     *
     * @param calendar by which the unit works
     */
    public static MinorRules of(Outlook outlook, WorkingDays calendar, LocalDate birth, LocalDate date) {
        boolean school = isSchoolDay(calendar, date);
        return new MinorRules(school, outlook.ruleOfAge("minor.place", birth, date),
                outlook.ruleOfAge(school ? "minor.work.school" : "minor.work.free", birth, date),
                school ? outlook.ruleOfAge("minor.school", birth, date) : Optional.empty(),
                outlook.rule("minor.earliest"),
                outlook.ruleOfAge("minor.latest", birth, date)
                        .or(() -> outlook.rule(isSchoolDay(calendar, date.plusDays(1)) ? "minor.latest"
                                : "minor.latest.free"))
                        .or(() -> outlook.rule("minor.latest")));
    }

    private static boolean isSchoolDay(WorkingDays calendar, LocalDate date) {
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && calendar.says(date).isEmpty() && calendar.holiday(date).isEmpty();
    }
}
