package org.backlot.schedule.constraint;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.backlot.core.check.Severity;
import org.backlot.core.rule.Rule;
import org.backlot.schedule.day.DayTimeline;
import org.backlot.schedule.day.Span;

/**
 * The first meal comes too long after the call, or the last of the day too long before the wrap ({@code meal.first},
 * {@code meal.next}). Only meals that stand on the board are judged: one that the day merely implies is always in time.
 */
public final class MealTooLate implements Constraint {

    @Override
    public void judge(Outlook outlook, Conflicts found) {
        for (DayTimeline day : outlook.days()) {
            List<Span> meals = day.spans().stream().filter(span -> span.kind() == Span.Kind.MEAL && span.item() != null)
                    .toList();
            if (!meals.isEmpty()) {
                outlook.rule("meal.first").ifPresent(rule -> judge(day, day.call(), meals.getFirst().from(),
                        "the first meal begins ", rule, found));
                for (int i = 0; i < meals.size(); i++) {
                    Span meal = meals.get(i);
                    Optional<Span> next = meals.stream().skip(i + 1L).findFirst();
                    outlook.rule("meal.next").ifPresent(rule -> judge(day, meal.until(),
                            next.map(Span::from).orElse(day.wrap()),
                            next.isPresent() ? "the next meal begins " : "the crew is wrapped without another ", rule,
                            found));
                }
            }
        }
    }

    private static void judge(DayTimeline day, LocalDateTime from, LocalDateTime until, String what, Rule rule,
            Conflicts found) {
        Duration without = Duration.between(from, until);
        if (!rule.accepts(Outlook.hours(without))) {
            found.add(Severity.WARNING, day.day(), List.of(), "On " + day.day().name() + " " + what
                    + Outlook.words(without) + " after " + from.toLocalTime() + ", at " + until.toLocalTime() + ".",
                    List.of(rule));
        }
    }
}
