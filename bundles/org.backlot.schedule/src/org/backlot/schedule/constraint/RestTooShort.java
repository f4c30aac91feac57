package org.backlot.schedule.constraint;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.check.Severity;
import org.backlot.core.rule.Rule;
import org.backlot.schedule.day.DayTimeline;
import org.backlot.schedule.model.DayKind;

/**
 * Turnaround: performers rest from their own dismissal to their own next call ({@code rest.cast}, minors {@code
 * rest.minor} where there is such a rule), the crew of a unit from its wrap to its next call ({@code rest.crew}).
 */
public final class RestTooShort implements Constraint {

    @Override
    public void judge(Outlook outlook, Conflicts found) {
        outlook.duties().values().forEach(duties -> performer(duties, outlook, found));
        outlook.rule("rest.crew").ifPresent(rule -> crew(outlook.days(), rule, found));
    }

    private static Optional<Rule> rule(Outlook outlook, Duty duty) {
        return Optional.of("rest.minor").filter(id -> outlook.isMinor(duty.person(), duty.day().day().date()))
                .flatMap(outlook::rule).or(() -> outlook.rule("rest.cast"));
    }

    private static void performer(List<Duty> duties, Outlook outlook, Conflicts found) {
        for (int i = 1; i < duties.size(); i++) {
            Duty before = duties.get(i - 1);
            Duty next = duties.get(i);
            boolean sameDate = before.day().day().date().equals(next.day().day().date());
            if (!sameDate) {
                rule(outlook, next).ifPresent(rule -> performer(before, next, rule, found));
            }
        }
    }

    private static void performer(Duty before, Duty next, Rule rule, Conflicts found) {
        judge(before.done(), next.call(), rule).ifPresent(rest -> found.add(Severity.WARNING, next.day().day(),
                List.of(next.element().getId()), next.name() + " rests " + rest + " from "
                        + before.day().day().name() + ", dismissed " + before.done().toLocalTime()
                        + ", to the call " + next.call().toLocalTime() + ".", List.of(rule)));
    }

    private static void crew(List<DayTimeline> days, Rule rule, Conflicts found) {
        Map<String, DayTimeline> last = new HashMap<>();
        for (DayTimeline day : days) {
            boolean works = day.day().day().getKind() != DayKind.TRAVEL && !day.spans().isEmpty();
            DayTimeline before = works ? last.put(day.day().unit(), day) : null;
            if (before != null) {
                judge(before.wrap(), day.call(), rule).ifPresent(rest -> found.add(Severity.WARNING, day.day(),
                        List.of(), "The crew rests " + rest + " from the wrap of " + before.day().name() + ", "
                                + before.wrap().toLocalTime() + ", to the call " + day.call().toLocalTime() + ".",
                        List.of(rule)));
            }
        }
    }

    private static Optional<String> judge(LocalDateTime done, LocalDateTime call, Rule rule) {
        Duration rest = Duration.between(done, call);
        if (rule.accepts(Outlook.hours(rest))) {
            return Optional.empty();
        }
        return Optional.of(rest.isNegative() || rest.isZero() ? "not at all" : Outlook.words(rest));
    }
}
