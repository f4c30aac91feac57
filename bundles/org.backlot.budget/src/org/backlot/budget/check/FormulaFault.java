package org.backlot.budget.check;

import java.util.Set;

import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.Faulty;
import org.backlot.budget.formula.Fault;
import org.backlot.core.check.Check;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/**
 * A cell of the budget that cannot be read or computed. What is at fault with a global is told once, at the global, and
 * not again at each line that uses it.
 */
public final class FormulaFault implements Check {

    private static final Set<Fault.Kind> KINDS = Set.of(Fault.Kind.SYNTAX, Fault.Kind.ARITHMETIC,
            Fault.Kind.UNKNOWN_NAME, Fault.Kind.SELF);

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Estimate.of(production, questions).ifPresent(estimate -> estimate.faults().stream()
                .filter(FormulaFault::isTold).forEach(faulty -> Place.tell(found, faulty)));
    }

    private static boolean isTold(Faulty faulty) {
        return faulty.fault().map(fault -> KINDS.contains(fault.kind())).orElse(true);
    }
}
