package org.backlot.core.check;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

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
    }
}
