package org.backlot.budget.formula;

import java.math.BigDecimal;

import org.backlot.budget.formula.Expression.Asked;
import org.backlot.budget.formula.Expression.Name;
import org.backlot.budget.formula.Expression.Total;

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

    /**
     * The total of an account.
     *
     * @throws FaultyFormula if there is none, or it has none
     */
    BigDecimal account(Total account);
}
