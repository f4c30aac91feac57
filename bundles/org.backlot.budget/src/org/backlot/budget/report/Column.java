package org.backlot.budget.report;

import java.math.BigDecimal;
import java.util.function.Function;

/** The columns of a cost report. */
public enum Column {

    PERIOD("This period", Figures::period),
    TO_DATE("To date", Figures::toDate),
    COMMITTED("Committed", Figures::committed),
    TOTAL("Total cost", Figures::total),
    ESTIMATE_TO_COMPLETE("Estimate to complete", Figures::estimateToComplete),
    ESTIMATED_FINAL_COST("Estimated final cost", Figures::estimatedFinalCost),
    BUDGET("Budget", Figures::budget),
    VARIANCE("Variance", Figures::variance);

    private final String label;
    private final Function<Figures, BigDecimal> figure;

    Column(String label, Function<Figures, BigDecimal> figure) {
        this.label = label;
        this.figure = figure;
    }

    /** As printed over the column. */
    public String label() {
        return label;
    }

    /** The figure of a row. */
    public BigDecimal of(Figures figures) {
        return figure.apply(figures);
    }
}
