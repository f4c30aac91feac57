package org.backlot.budget.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.Money;
import org.backlot.budget.model.Version;
import org.backlot.budget.version.Variance;
import org.backlot.budget.version.Versions;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/** What stood in the budget that was locked last, beside what stands in it now; nothing where none was locked. */
record Original(Optional<Version> baseline, Map<Identified, Variance> variances, BigDecimal before, BigDecimal after) {

    static Original of(Production production, Questions questions, Estimate now) {
        Optional<Version> baseline = Versions.baseline(Papers.budget(production));
        Map<Identified, Variance> variances = new HashMap<>();
        BigDecimal before = BigDecimal.ZERO;
        if (baseline.isPresent()) {
            Estimate then = Versions.estimate(baseline.get(), production, questions);
            before = then.total();
            Variance.of(baseline.get(), then, now).forEach(variance -> remember(variance, variances));
        }
        return new Original(baseline, variances, before, now.total());
    }

    private static void remember(Variance variance, Map<Identified, Variance> variances) {
        variance.now().ifPresent(now -> variances.put(now, variance));
        variance.below().forEach(below -> remember(below, variances));
    }

    /** The name of the locked budget; the empty string where none was locked. */
    String name() {
        return baseline.map(version -> Topsheet.shown(version.getName())).orElse("");
    }

    /** A row of a paper with what it was and the difference. */
    Map<String, Object> beside(Identified object, Map<String, Object> row) {
        Map<String, Object> with = new LinkedHashMap<>(row);
        Variance variance = variances.get(object);
        with.put("original", variance == null ? "" : Money.printed(variance.before()));
        with.put("difference", variance == null ? "" : Money.printed(variance.difference()));
        return with;
    }

    /** The same of the grand total. */
    Map<String, Object> total() {
        return Map.of("original", baseline.isEmpty() ? "" : Money.printed(before),
                "difference", baseline.isEmpty() ? "" : Money.printed(after.subtract(before)));
    }

    List<String> columns() {
        return baseline.isEmpty() ? List.of() : List.of("Original", "Difference");
    }

    List<Object> cells(Identified object, BigDecimal now) {
        if (baseline.isEmpty()) {
            return List.of();
        }
        Variance variance = variances.get(object);
        BigDecimal was = variance == null ? BigDecimal.ZERO : variance.before();
        return new ArrayList<>(Arrays.asList(was, now.subtract(was)));
    }

    List<Object> totalCells() {
        return baseline.isEmpty() ? List.of() : List.of(before, after.subtract(before));
    }
}
