package org.backlot.budget.report;

import java.math.BigDecimal;

/**
 * The figures of a row of the cost report, in the currency of the production.
 *
 * <p>Estimated final cost = cost to date + committed + estimate to complete; variance = budget - estimated final cost,
 * so that what is over the budget is negative.
 *
 * @param period             what counts in the period
 * @param toDate             what counts up to its end: invoices, petty cash, cards, payroll, journals, and accruals
 * @param committed          what is still to come of orders that were approved
 * @param estimateToComplete what is expected beyond that
 * @param budget             what the budget gives, with what was moved
 */
public record Figures(BigDecimal period, BigDecimal toDate, BigDecimal committed, BigDecimal estimateToComplete,
        BigDecimal budget) {

    static final Figures NONE = new Figures(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO,
            BigDecimal.ZERO);

    /** Spent and ordered. */
    public BigDecimal total() {
        return toDate.add(committed);
    }

    /** What it will have cost in the end. */
    public BigDecimal estimatedFinalCost() {
        return total().add(estimateToComplete);
    }

    /** What is left of the budget in the end; negative: it is over. */
    public BigDecimal variance() {
        return budget.subtract(estimatedFinalCost());
    }

    /** Both together. */
    public Figures plus(Figures other) {
        return new Figures(period.add(other.period), toDate.add(other.toDate), committed.add(other.committed),
                estimateToComplete.add(other.estimateToComplete), budget.add(other.budget));
    }

    /** Whether there is nothing to report. */
    public boolean isEmpty() {
        return period.signum() == 0 && toDate.signum() == 0 && committed.signum() == 0
                && estimateToComplete.signum() == 0 && budget.signum() == 0;
    }
}
