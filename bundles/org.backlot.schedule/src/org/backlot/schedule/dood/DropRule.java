package org.backlot.schedule.dood;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.backlot.core.rule.Rule;

/**
 * How long a gap between two work days has to be for a performer to be dropped and picked up again.
 *
 * @param calendarDays from the last work day before the gap to the first after it
 * @param exact        whether exactly so many days are enough ("at least"), or it takes one more ("more than")
 */
public record DropRule(int calendarDays, boolean exact) {

    /** The id of the rule in rule packs. */
    public static final String ID = "drop.gap";

    /** The rule as a rule pack gives it. */
    public static DropRule of(Rule rule) {
        return new DropRule(rule.value().intValue(), rule.accepts(BigDecimal.valueOf(rule.value().intValue())));
    }

    /** The fewest calendar days from the last work day before a gap to the first after it that make a drop. */
    public int shortest() {
        return exact ? calendarDays : calendarDays + 1;
    }

    boolean allows(LocalDate drop, LocalDate pickUp) {
        long days = ChronoUnit.DAYS.between(drop, pickUp);
        return days >= shortest();
    }
}
