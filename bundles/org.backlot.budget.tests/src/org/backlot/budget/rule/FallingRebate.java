package org.backlot.budget.rule;

import java.math.BigDecimal;

/** A studio's rule: the percentage up to 10,000, half of it above. */
public final class FallingRebate implements Rule {

    private static final BigDecimal STEP = new BigDecimal("10000");

    @Override
    public Owed owed(Terms terms, Spend spend) {
        BigDecimal low = spend.amount().min(STEP);
        BigDecimal high = spend.amount().subtract(low);
        BigDecimal counted = low.add(high.divide(BigDecimal.valueOf(2)));
        return new Owed(spend.amount(), counted.multiply(terms.percent().orElseThrow()).movePointLeft(2));
    }
}
