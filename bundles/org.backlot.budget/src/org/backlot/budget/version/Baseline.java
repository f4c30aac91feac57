package org.backlot.budget.version;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Version;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;

/**
 * A budget that was put aside, as the one that was locked last, beside the one of now.
 *
 * @param version   it
 * @param then      what it came to
 * @param rows      its categories, charges and credits beside those of now, also what is gone
 * @param variances what each account, line, charge and credit of now came to in it and comes to now
 */
public record Baseline(Version version, Estimate then, List<Variance> rows,
        Map<Identified, Variance> variances) {

    /** Of a production; kept until its next change. Empty where no budget was locked. */
    public static Optional<Baseline> of(Production production, Questions questions) {
        return Session.section(production, Budget.class).flatMap(Versions::baseline)
                .map(version -> questions.derived(Baseline.class, () -> of(version, production, questions)));
    }

    /** Any version, beside the budget of now. */
    public static Baseline of(Version version, Production production, Questions questions) {
        Estimate then = Versions.estimate(version, production, questions);
        Map<Identified, Variance> variances = new HashMap<>();
        List<Variance> rows = Variance.of(version, then, Estimate.of(production, questions).orElseThrow());
        rows.forEach(variance -> collect(variance, variances));
        return new Baseline(version, then, rows, variances);
    }

    private static void collect(Variance variance, Map<Identified, Variance> variances) {
        variance.now().ifPresent(now -> variances.put(now, variance));
        variance.below().forEach(below -> collect(below, variances));
    }
}
