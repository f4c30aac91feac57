package org.backlot.schedule.constraint;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.core.check.Severity;
import org.backlot.core.rule.Rule;

/**
 * The hours of minors: how long at the place of work, how long at work, how early and how late, by the rules that
 * {@link MinorRules} names.
 */
public final class MinorsHours implements Constraint {

    @Override
    public void judge(Outlook outlook, Conflicts found) {
        MinorDay.of(outlook).forEach(minor -> judge(minor, found));
    }

    /** What one day breaks, with the rules that say so. */
    private record Broken(List<String> facts, List<Rule> rules) {

        void add(Optional<Rule> rule, BigDecimal number, String fact) {
            rule.filter(r -> !r.accepts(number)).ifPresent(r -> {
                facts.add(fact);
                rules.add(r);
            });
        }
    }

    private static void judge(MinorDay minor, Conflicts found) {
        LocalDate date = minor.day().date();
        var broken = new Broken(new ArrayList<>(), new ArrayList<>());
        broken.add(minor.rules().atPlace(), Outlook.hours(minor.presence()),
                "is at the place of work for " + Outlook.words(minor.presence()));
        broken.add(minor.rules().atWork(), Outlook.hours(minor.work()), "works " + Outlook.words(minor.work())
                + (minor.rules().school() ? " on a school day" : " on a day without school"));
        broken.add(minor.rules().earliest(), hour(date, minor.call()), "is called at " + minor.call().toLocalTime());
        broken.add(minor.rules().latest(), hour(date, minor.done()), "is dismissed at " + minor.done().toLocalTime());
        if (!broken.facts().isEmpty()) {
            found.add(Severity.WARNING, minor.day(), List.of(minor.elementId()), minor.person().getName() + " is "
                    + minor.age() + " old, " + String.join(" and ", broken.facts()) + ".", broken.rules());
        }
    }

    /** Hours from the midnight at which the date began; past 24 on the night after it. */
    private static BigDecimal hour(LocalDate date, LocalDateTime time) {
        return Outlook.hours(Duration.between(date.atStartOfDay(), time));
    }
}
