package org.backlot.budget.rule;

import java.math.BigDecimal;

/**
 * What something is owed on.
 *
 * @param amount in the currency of the production; negative where money comes back
 * @param units  for how many units it is: those of the line, or those that a flat fringe is owed for; of a credit, 0
 */
public record Spend(BigDecimal amount, BigDecimal units) {

    public static final Spend NOTHING = new Spend(BigDecimal.ZERO, BigDecimal.ZERO);

    /** Both together. */
    public Spend plus(Spend other) {
        return new Spend(amount.add(other.amount), units.add(other.units));
    }
}
