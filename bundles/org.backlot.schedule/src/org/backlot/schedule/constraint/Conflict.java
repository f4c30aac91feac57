package org.backlot.schedule.constraint;

import java.util.List;

import org.backlot.core.check.Fix;
import org.backlot.core.check.Severity;
import org.backlot.schedule.board.PlannedDay;

/**
 * A place where a board does not keep to a constraint.
 *
 * @param constraint the id of the constraint
 * @param day        on which it shows
 * @param objects    ids of the scenes, elements or people that it concerns, the most concerned first
 * @param fixes      what would mend it; may be empty
 */
public record Conflict(String constraint, Severity severity, PlannedDay day, List<String> objects, String says,
        List<Fix> fixes) {

    public Conflict {
        objects = List.copyOf(objects);
        fixes = List.copyOf(fixes);
    }

    /** What a person is sent to: the most concerned object, or the day. */
    public String target() {
        return objects.isEmpty() ? day.day().getId() : objects.getFirst();
    }
}
