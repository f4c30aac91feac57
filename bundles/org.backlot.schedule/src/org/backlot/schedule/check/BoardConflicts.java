package org.backlot.schedule.check;

import org.backlot.core.check.Check;
import org.backlot.core.check.Fix;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.constraint.Constraints;
import org.backlot.schedule.constraint.Outlook;

/** The active board does not keep to one of the constraints that are installed. */
public final class BoardConflicts implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Plan.active(production).ifPresent(plan -> Constraints
                .judge(new Outlook(plan, questions), questions.contributions())
                .forEach(conflict -> found.add(conflict.severity(), conflict.target(),
                        conflict.day().name() + ", " + conflict.day().date(), conflict.fact(),
                        conflict.rules(), conflict.fixes().toArray(Fix[]::new))));
    }
}
