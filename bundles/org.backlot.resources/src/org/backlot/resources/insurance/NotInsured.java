package org.backlot.resources.insurance;

import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/**
 * Something is needed on a day and not insured as a rule of the production calls for: a certificate is missing, not in
 * force, too small, or names nobody. What was asked for and is not there yet is a warning.
 */
public final class NotInsured implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        for (Coverage coverage : Coverages.of(production, questions)) {
            if (coverage.state() != CoverState.HELD) {
                Severity severity = coverage.state() == CoverState.REQUESTED ? Severity.WARNING : Severity.ERROR;
                String target = coverage.object().isEmpty() ? coverage.rule().getId() : coverage.object();
                found.add(severity, target, coverage.name(), coverage.says());
            }
        }
    }
}
