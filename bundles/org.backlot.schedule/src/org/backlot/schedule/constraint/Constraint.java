package org.backlot.schedule.constraint;

import java.util.Collection;
import java.util.List;

import org.backlot.core.check.Fix;
import org.backlot.core.check.Severity;
import org.backlot.core.rule.Rule;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.optimise.pack.DayRule;

/**
 * Something that a good board keeps to: contributed to {@code org.backlot.schedule.constraints}. It tells, never
 * blocks, and changes nothing. It is asked often, also while strips are dragged, on a thread of its own.
 */
public interface Constraint {

    /** Reports wherever the board does not keep to it. */
    void judge(Outlook outlook, Conflicts found);

    /**
     * The same for the optimiser, which asks about single days, very often. None where the constraint is for people
     * alone.
     *
     * @param outlook the board from which the search starts
     */
    default List<DayRule> rules(Outlook outlook) {
        return List.of();
    }

    /** Where a constraint reports. */
    interface Conflicts {

        /**
         * Reports a conflict.
         *
         * @param day     on which it shows
         * @param objects ids of the scenes, elements or people that it concerns, the most concerned first; none: the
         *                day
         * @param fact    what is wrong, one sentence, without the rules
         * @param rules   of an agreement or a law that are not kept; none where it is no matter of those
         */
        void add(Severity severity, PlannedDay day, Collection<String> objects, String fact, List<Rule> rules,
                Fix... fixes);

        /** Reports a conflict that is no matter of agreements. */
        default void add(Severity severity, PlannedDay day, Collection<String> objects, String fact, Fix... fixes) {
            add(severity, day, objects, fact, List.of(), fixes);
        }
    }
}
