package org.backlot.budget.ui.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * A bar of a chart.
 *
 * @param id     of the account that it stands for; blank where it stands for none
 * @param label  beside it
 * @param value  how long it is; below 0 for money that comes back
 * @param within parts of it, from its beginning, in the order of the legend; empty where it is one
 * @param says   what a person is told who points at it
 */
record Bar(String id, String label, BigDecimal value, List<BigDecimal> within, String says) {

    Bar {
        within = List.copyOf(within);
    }
}
