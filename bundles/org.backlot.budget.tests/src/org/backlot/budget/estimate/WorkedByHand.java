package org.backlot.budget.estimate;

import java.math.BigDecimal;

import org.backlot.budget.SmallBudget;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;

/**
 * A small budget whose harder arithmetic is worked by hand, each case with the source of its rule. "6.2" and "6.3" are
 * the sections on budget arithmetic and cost reports of the domain handbook; "MMB" is the manual of the trade's usual
 * budgeting program, mmb-docs-uat.adc-np.ep.com.
 */
abstract class WorkedByHand {

    static final BudgetFactory MAKE = BudgetFactory.eINSTANCE;
    final SmallBudget small = new SmallBudget();
    final Account cast = small.category("1400", Part.ABOVE_THE_LINE);
    final Account camera = small.category("3300", Part.PRODUCTION);

    static BigDecimal money(String text) {
        return new BigDecimal(text);
    }

    Line weeks(Account in, String amount, String rate, Fringe... fringes) {
        Line line = small.line(in, amount, "1", rate, fringes);
        line.setUnit("week");
        return line;
    }
}
