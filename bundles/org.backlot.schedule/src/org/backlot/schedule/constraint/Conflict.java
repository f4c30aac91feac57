package org.backlot.schedule.constraint;

import java.util.List;

import org.backlot.core.check.Finding;
import org.backlot.core.check.Fix;
import org.backlot.core.check.Severity;
import org.backlot.core.rule.Rule;
import org.backlot.schedule.board.PlannedDay;

/**
 * A place where a board does not keep to a constraint.
 *
 * @param constraint the id of the constraint
 * @param day        on which it shows
 * @param objects    ids of the scenes, elements or people that it concerns, the most concerned first
 * @param fact       what is wrong, one sentence, without the rules
 * @param rules      of an agreement or a law that are not kept; none where it is no matter of those
 * @param fixes      what would mend it; may be empty
 */
public record Conflict(String constraint, Severity severity, PlannedDay day, List<String> objects, String fact,
        List<Rule> rules, List<Fix> fixes) {

    public Conflict {
        objects = List.copyOf(objects);
        rules = List.copyOf(rules);
        fixes = List.copyOf(fixes);
    }

    /** What is wrong, and the rules that say so with their sources. */
    public String says() {
        return Finding.cited(fact, rules);
    }

    /** What a person is sent to: the most concerned object, or the day. */
    public String target() {
        return objects.isEmpty() ? day.day().getId() : objects.getFirst();
    }
}
