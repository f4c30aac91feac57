package org.backlot.budget.formula;

import java.math.BigDecimal;

import org.backlot.budget.formula.Expression.Asked;
import org.backlot.budget.formula.Expression.Name;

/** What the names in a formula stand for. */
public interface Names {

    /**
     * The value of a global.
     *
     * @throws FaultyFormula if there is none
     */
    BigDecimal global(Name name);

    /**
     * The value of a quantity.
     *
     * @throws FaultyFormula if nobody answers
     */
    BigDecimal quantity(Asked asked);
}
