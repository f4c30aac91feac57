package org.backlot.budget.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.Money;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Part;
import org.backlot.budget.model.Version;
import org.backlot.budget.version.Variance;
import org.backlot.budget.version.Versions;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/**
 * What stood in a budget that was put aside, beside what stands in it now: in the one that was locked last, or in the
 * one that the option {@value #OPTION} names; nothing where none was locked, or where it says {@value #NONE}.
 */
record Original(Optional<Version> baseline, Optional<Estimate> then, Estimate now, List<Variance> rows,
        Map<Identified, Variance> variances) {

    private static final String OPTION = "against";
    private static final String NONE = "none";

    static Original of(Production production, Questions questions, Estimate now, Map<String, String> options) {
        Optional<Version> baseline = version(Papers.budget(production), options.getOrDefault(OPTION, "").strip());
        Optional<Estimate> then = baseline.map(version -> Versions.estimate(version, production, questions));
        List<Variance> rows = then.map(before -> Variance.of(baseline.get(), before, now)).orElse(List.of());
        Map<Identified, Variance> variances = new HashMap<>();
        rows.forEach(variance -> remember(variance, variances));
        return new Original(baseline, then, now, rows, variances);
    }

    private static Optional<Version> version(Budget budget, String wanted) {
        if (wanted.isEmpty() || NONE.equalsIgnoreCase(wanted)) {
            return wanted.isEmpty() ? Versions.baseline(budget) : Optional.empty();
        }
        return Optional.of(budget.getVersions().stream().filter(version -> wanted.equalsIgnoreCase(version.getName()))
                .findFirst().orElseThrow(() -> new IllegalArgumentException("No budget was put aside as " + wanted)));
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
        with.putAll(beside(Optional.ofNullable(variances.get(object))));
        return with;
    }

    private static Map<String, Object> beside(Optional<Variance> variance) {
        return Map.of("original", variance.map(Variance::before).map(Money::printed).orElse(""),
                "difference", variance.map(Variance::difference).map(Money::printed).orElse(""));
    }

    /** A row of a paper for what is gone. */
    static Map<String, Object> gone(Variance variance) {
        Map<String, Object> row = new LinkedHashMap<>(Map.of("number", variance.number(), "name", variance.name(),
                "rate", "gone", "total", Money.printed(variance.after())));
        row.putAll(beside(Optional.of(variance)));
        return row;
    }

    /** The same of a sum. */
    Map<String, Object> sum(Function<Estimate, BigDecimal> figure) {
        return Map.of("original", then.map(figure).map(Money::printed).orElse(""), "difference", then.map(figure)
                .map(before -> Money.printed(figure.apply(now).subtract(before))).orElse(""));
    }

    /** Categories of a part of the topsheet that stood then and are gone. */
    List<Variance> gone(Part part) {
        return rows.stream().filter(row -> row.now().isEmpty() && row.part().filter(part::equals).isPresent()).toList();
    }

    /** Charges and credits that stood then and are gone. */
    List<Variance> gone() {
        return rows.stream().filter(row -> row.now().isEmpty() && row.part().isEmpty()).toList();
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

    List<Object> cells(Variance variance) {
        return baseline.isEmpty() ? List.of() : List.of(variance.before(), variance.difference());
    }

    List<Object> totalCells() {
        return then.map(before -> List.<Object>of(before.total(), now.total().subtract(before.total())))
                .orElse(List.of());
    }
}
