package org.backlot.budget.check;

import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.formula.Fault;
import org.backlot.core.check.Check;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/** A global, or a line that asks for the total of an account, that follows from itself, so that it has no value. */
public final class CircularGlobal implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Estimate.of(production, questions).ifPresent(estimate -> estimate.faults().stream()
                .filter(faulty -> faulty.fault().filter(f -> f.kind() == Fault.Kind.CIRCULAR).isPresent())
                .forEach(faulty -> Place.tell(found, faulty)));
    }
}
