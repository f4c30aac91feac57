package org.backlot.schedule.constraint;

import java.util.List;

import org.backlot.core.check.Severity;

/** Somebody is needed by two units on one date; where the hours overlap, by both at once. */
public final class InTwoUnits implements Constraint {

    @Override
    public void judge(Outlook outlook, Conflicts found) {
        outlook.duties().values().forEach(duties -> {
            for (int i = 1; i < duties.size(); i++) {
                judge(duties.get(i - 1), duties.get(i), found);
            }
        });
    }

    private static void judge(Duty first, Duty second, Conflicts found) {
        boolean sameDate = first.day().day().date().equals(second.day().day().date());
        if (!sameDate) {
            return;
        }
        boolean atOnce = second.call().isBefore(first.done());
        found.add(atOnce ? Severity.ERROR : Severity.WARNING, second.day().day(), List.of(second.element().getId()),
                second.name() + " is needed on " + first.day().day().name() + " and on " + second.day().day().name()
                        + " of the same date, " + (atOnce ? "at the same time: until " + first.done().toLocalTime()
                        + " and from " + second.call().toLocalTime() : "one after the other"));
    }
}
