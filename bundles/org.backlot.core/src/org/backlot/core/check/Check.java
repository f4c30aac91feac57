package org.backlot.core.check;

import java.util.List;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.rule.Rule;

/**
 * A rule that finds faults: contributed to {@code org.backlot.core.checks}. It tells and never changes anything;
 * running all checks twice leaves the file the same bytes.
 */
@FunctionalInterface
public interface Check {

    /** Reports every fault of the production. */
    void run(Production production, Questions questions, Findings found);

    /** Where a check reports. */
    interface Findings {

        /**
         * Reports a fault.
         *
         * @param target the id of the object, or the empty string
         * @param place  where that is, for people
         */
        void add(Severity severity, String target, String place, String message, Fix... fixes);

        /** Reports that rules of an agreement or a law are not kept. */
        default void add(Severity severity, String target, String place, String message, List<Rule> rules,
                Fix... fixes) {
            add(severity, target, place, Finding.cited(message, rules), fixes);
        }
    }
}
