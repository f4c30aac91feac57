package org.backlot.budget.document;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.backlot.budget.BudgetSection;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.Money;
import org.backlot.budget.model.Part;
import org.backlot.budget.version.Baseline;
import org.backlot.budget.version.Variance;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/**
 * What stood in a budget that was put aside, beside what stands in it now: in the one that was locked last, or in the
 * one that the option {@value #OPTION} names; nothing where none was locked, or where it says {@value #NONE}.
 */
record Original(Optional<Baseline> baseline, Estimate now) {

    private static final String OPTION = "against";
    private static final String NONE = "none";

    static Original of(Production production, Questions questions, Estimate now, Map<String, String> options) {
        String wanted = options.getOrDefault(OPTION, "").strip();
        if (wanted.isEmpty() || NONE.equalsIgnoreCase(wanted)) {
            return new Original(wanted.isEmpty() ? Baseline.of(production, questions) : Optional.empty(), now);
        }
        return new Original(Optional.of(BudgetSection.of(production).getVersions().stream()
                .filter(version -> wanted.equalsIgnoreCase(version.getName())).findFirst()
                .map(version -> Baseline.of(version, production, questions))
                .orElseThrow(() -> new IllegalArgumentException("No budget was put aside as " + wanted))), now);
    }

    private Optional<Variance> variance(Identified object) {
        return baseline.map(one -> one.variances().get(object));
    }

    /** The name of the budget that was put aside; the empty string where there is none. */
    String name() {
        return baseline.map(one -> Topsheet.shown(one.version().getName())).orElse("");
    }

    /** A row of a paper with what it was and the difference. */
    Map<String, Object> beside(Identified object, Map<String, Object> row) {
        return with(variance(object), row);
    }

    /** A row of a paper for what is gone. */
    static Map<String, Object> gone(Variance variance) {
        return with(Optional.of(variance), Map.of("number", variance.number(), "name", variance.name(), "rate", "gone",
                "total", Money.printed(variance.after())));
    }

    private static Map<String, Object> with(Optional<Variance> variance, Map<String, Object> row) {
        Map<String, Object> with = new LinkedHashMap<>(row);
        with.put("original", variance.map(Variance::before).map(Money::printed).orElse(""));
        with.put("difference", variance.map(Variance::difference).map(Money::printed).orElse(""));
        return with;
    }

    /** What a sum was, and the difference. */
    Map<String, Object> sum(Function<Estimate, BigDecimal> figure) {
        Optional<BigDecimal> before = baseline.map(Baseline::then).map(figure);
        return Map.of("original", before.map(Money::printed).orElse(""),
                "difference", before.map(figure.apply(now)::subtract).map(Money::printed).orElse(""));
    }

    /** Categories of a part of the topsheet that stood then and are gone. */
    List<Variance> gone(Part part) {
        return gone(Optional.of(part));
    }

    /** Charges and credits that stood then and are gone. */
    List<Variance> gone() {
        return gone(Optional.empty());
    }

    private List<Variance> gone(Optional<Part> part) {
        return baseline.stream().flatMap(one -> one.rows().stream())
                .filter(row -> row.now().isEmpty() && row.part().equals(part)).toList();
    }

    List<String> columns() {
        return baseline.isEmpty() ? List.of() : List.of("Original", "Difference");
    }

    List<Object> cells(Identified object, BigDecimal total) {
        BigDecimal was = variance(object).map(Variance::before).orElse(BigDecimal.ZERO);
        return baseline.isEmpty() ? List.of() : List.of(was, total.subtract(was));
    }

    List<Object> cells(Variance variance) {
        return baseline.isEmpty() ? List.of() : List.of(variance.before(), variance.difference());
    }

    List<Object> totalCells() {
        return baseline.map(one -> List.<Object>of(one.then().total(), now.total().subtract(one.then().total())))
                .orElse(List.of());
    }
}
