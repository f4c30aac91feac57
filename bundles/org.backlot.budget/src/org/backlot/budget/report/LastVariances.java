package org.backlot.budget.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.backlot.budget.model.Budget;
import org.backlot.budget.model.PeriodFigure;

/** The variances of the report before: of an account that it did not have, 0; where there was none, nothing. */
record LastVariances(Optional<Map<String, BigDecimal>> variances) {

    static LastVariances before(Budget budget, LocalDate day) {
        return new LastVariances(CostReports.closedBefore(budget, day).map(period -> {
            Map<String, BigDecimal> variances = new HashMap<>();
            for (PeriodFigure figure : period.getFigures()) {
                variances.putIfAbsent(Keys.of(figure.getAccount(), figure.getName()),
                        CostReports.figures(figure).variance());
            }
            return variances;
        }));
    }

    Optional<BigDecimal> of(String key) {
        return variances.map(known -> known.getOrDefault(key, BigDecimal.ZERO));
    }
}
