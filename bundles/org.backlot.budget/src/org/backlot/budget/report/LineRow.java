package org.backlot.budget.report;

import java.math.BigDecimal;

import org.backlot.core.model.Identified;

/**
 * A line of the estimate against what was ordered and spent on it; in the currency of the production.
 *
 * @param object    the line as it is now, or of the baseline where the estimate has it no more; null: what names no
 *                  line
 * @param budget    what the budget gives it
 * @param toDate    what counts for it up to the end of the period
 * @param committed what is still to come of orders for it
 */
public record LineRow(Identified object, String description, BigDecimal budget, BigDecimal toDate,
        BigDecimal committed) {

    /** What is left of its budget; negative: it is over. */
    public BigDecimal left() {
        return budget.subtract(toDate).subtract(committed);
    }

    /** Whether there is nothing to tell. */
    boolean isEmpty() {
        return budget.signum() == 0 && toDate.signum() == 0 && committed.signum() == 0;
    }
}
