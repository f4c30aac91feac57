package org.backlot.budget.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.Money;
import org.backlot.budget.version.Baseline;
import org.backlot.budget.version.Variance;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/** What stood in the budget that was locked last, beside what stands in it now; nothing where none was locked. */
record Original(Optional<Baseline> baseline, BigDecimal after) {

    static Original of(Production production, Questions questions, Estimate now) {
        return new Original(Baseline.of(production, questions), now.total());
    }

    private Optional<Variance> variance(Identified object) {
        return baseline.map(one -> one.variances().get(object));
    }

    /** The name of the locked budget; the empty string where none was locked. */
    String name() {
        return baseline.map(one -> Topsheet.shown(one.version().getName())).orElse("");
    }

    /** A row of a paper with what it was and the difference. */
    Map<String, Object> beside(Identified object, Map<String, Object> row) {
        Map<String, Object> with = new LinkedHashMap<>(row);
        with.put("original", variance(object).map(Variance::before).map(Money::printed).orElse(""));
        with.put("difference", variance(object).map(Variance::difference).map(Money::printed).orElse(""));
        return with;
    }

    /** The same of the grand total. */
    Map<String, Object> total() {
        return Map.of("original", before().map(Money::printed).orElse(""),
                "difference", before().map(after::subtract).map(Money::printed).orElse(""));
    }

    private Optional<BigDecimal> before() {
        return baseline.map(one -> one.then().total());
    }

    List<String> columns() {
        return baseline.isEmpty() ? List.of() : List.of("Original", "Difference");
    }

    List<Object> cells(Identified object, BigDecimal now) {
        if (baseline.isEmpty()) {
            return List.of();
        }
        BigDecimal was = variance(object).map(Variance::before).orElse(BigDecimal.ZERO);
        return new ArrayList<>(Arrays.asList(was, now.subtract(was)));
    }

    List<Object> totalCells() {
        return before().map(before -> List.<Object>of(before, after.subtract(before))).orElse(List.of());
    }
}
