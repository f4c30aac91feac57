package org.backlot.budget.check;

import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.formula.Fault;
import org.backlot.core.check.Check;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/** A formula that asks for something which no section knows. */
public final class UnknownQuantity implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Estimate.of(production, questions).ifPresent(estimate -> estimate.faults().stream()
                .filter(faulty -> faulty.fault().filter(f -> f.kind() == Fault.Kind.UNKNOWN_QUANTITY).isPresent())
                .forEach(faulty -> Place.tell(found, faulty)));
    }
}
