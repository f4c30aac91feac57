package org.backlot.schedule.constraint;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.core.check.Severity;
import org.backlot.core.model.Person;
import org.backlot.core.rule.Rule;
import org.backlot.schedule.calendar.WorkingDays;

/**
 * The hours of minors: how long at the place of work ({@code minor.place.AGE}), how long at work on a school day and on
 * a day without school ({@code minor.work.school.AGE}, {@code minor.work.free.AGE}), how early ({@code minor.earliest})
 * and how late ({@code minor.latest}, and {@code minor.latest.free} before a day without school). School is from Monday
 * to Friday, except on holidays of the calendar. Who is a minor says {@code minor.age}; without it nothing is found.
 */
public final class MinorsHours implements Constraint {

    @Override
    public void judge(Outlook outlook, Conflicts found) {
        WorkingDays calendar = WorkingDays.of(outlook.production(), outlook.plan().board());
        outlook.rule("minor.age").ifPresent(age -> outlook.duties().values().stream().flatMap(List::stream)
                .filter(duty -> isMinor(duty, age)).forEach(duty -> judge(outlook, duty, calendar, found)));
    }

    private static boolean isMinor(Duty duty, Rule age) {
        Person person = duty.person();
        return person != null && person.getBirth() != null && age.accepts(BigDecimal.valueOf(
                ChronoUnit.YEARS.between(person.getBirth(), duty.day().day().date())));
    }

    /** What one duty breaks, with the rules that say so. */
    private record Broken(List<String> facts, List<Rule> rules) {

        void add(Optional<Rule> rule, BigDecimal number, String fact) {
            rule.filter(r -> !r.accepts(number)).ifPresent(r -> {
                facts.add(fact);
                rules.add(r);
            });
        }
    }

    private static void judge(Outlook outlook, Duty duty, WorkingDays calendar, Conflicts found) {
        LocalDate date = duty.day().day().date();
        LocalDate birth = duty.person().getBirth();
        boolean school = school(calendar, date);
        var broken = new Broken(new ArrayList<>(), new ArrayList<>());
        broken.add(outlook.ruleOfAge("minor.place", birth, date), Outlook.hours(duty.presence()),
                "is at the place of work for " + Outlook.words(duty.presence()));
        broken.add(outlook.ruleOfAge(school ? "minor.work.school" : "minor.work.free", birth, date),
                Outlook.hours(duty.work()), "works " + Outlook.words(duty.work())
                        + (school ? " on a school day" : " on a day without school"));
        broken.add(outlook.rule("minor.earliest"), hour(date, duty.call()),
                "is called at " + duty.call().toLocalTime());
        broken.add(outlook.rule(school(calendar, date.plusDays(1)) ? "minor.latest" : "minor.latest.free")
                .or(() -> outlook.rule("minor.latest")), hour(date, duty.done()),
                "is dismissed at " + duty.done().toLocalTime());
        if (!broken.facts().isEmpty()) {
            found.add(Severity.WARNING, duty.day().day(), List.of(duty.element().getId()), duty.person().getName()
                    + " is " + age(birth, date) + " old, " + String.join(" and ", broken.facts()) + ".",
                    broken.rules());
        }
    }

    private static boolean school(WorkingDays calendar, LocalDate date) {
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && calendar.says(date).isEmpty() && calendar.holiday(date).isEmpty();
    }

    /** Hours from the midnight at which the date began; past 24 on the night after it. */
    private static BigDecimal hour(LocalDate date, LocalDateTime time) {
        return Outlook.hours(Duration.between(date.atStartOfDay(), time));
    }

    private static String age(LocalDate birth, LocalDate date) {
        long years = ChronoUnit.YEARS.between(birth, date);
        return years > 0 ? years + " years" : ChronoUnit.MONTHS.between(birth, date) + " months";
    }
}
