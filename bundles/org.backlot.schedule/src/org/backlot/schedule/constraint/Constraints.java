package org.backlot.schedule.constraint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.backlot.core.extension.Contribution;
import org.backlot.core.extension.Contributions;
import org.backlot.core.extension.ExtensionPoint;

/** Asks every contributed constraint. */
public final class Constraints {

    /** Where plug-ins contribute constraints. */
    public static final ExtensionPoint<Constraint> POINT =
            new ExtensionPoint<>("org.backlot.schedule.constraints", Constraint.class);

    private Constraints() {
    }

    /** All conflicts of a board, errors first, then by date. */
    public static List<Conflict> judge(Outlook outlook, Contributions installed) {
        List<Conflict> conflicts = new ArrayList<>();
        for (Contribution<Constraint> constraint : installed.of(POINT)) {
            constraint.tell(c -> c.judge(outlook, (severity, day, objects, fact, rules, fixes) -> conflicts.add(
                    new Conflict(constraint.id(), severity, day, List.copyOf(objects), fact, rules,
                            List.of(fixes)))));
        }
        conflicts.sort(Comparator.comparing(Conflict::severity).thenComparing(conflict -> conflict.day().date()));
        return List.copyOf(conflicts);
    }
}
