package org.backlot.budget.rule;

import java.math.BigDecimal;

/**
 * What is owed on a spend.
 *
 * @param base   the part of the spend that it is owed on; less than all of it where a ceiling stops it
 * @param amount not rounded
 */
public record Owed(BigDecimal base, BigDecimal amount) {

    public static final Owed NOTHING = new Owed(BigDecimal.ZERO, BigDecimal.ZERO);
}
