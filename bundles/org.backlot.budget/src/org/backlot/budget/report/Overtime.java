package org.backlot.budget.report;

import java.math.BigDecimal;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.rule.Rule;

/**
 * How the hours of a day are paid, by the rules {@code overtime.after}, {@code overtime.rate}, {@code
 * overtime.double.after} and {@code overtime.double.rate} of the production's rule pack.
 *
 * @param doubled empty where nothing is paid more than overtime
 */
record Overtime(BigDecimal after, BigDecimal rate, Optional<Beyond> doubled) {

    /** From which hour on work is paid how many times. */
    record Beyond(BigDecimal after, BigDecimal rate) {
    }

    /** Empty where the rule pack says nothing of overtime. */
    static Optional<Overtime> of(Production production, Questions questions) {
        Optional<Beyond> doubled = rule(production, questions, "double.after")
                .flatMap(after -> rule(production, questions, "double.rate").map(rate -> new Beyond(after, rate)));
        return rule(production, questions, "after").flatMap(after -> rule(production, questions, "rate")
                .map(rate -> new Overtime(after, rate, doubled)));
    }

    private static Optional<BigDecimal> rule(Production production, Questions questions, String name) {
        return questions.standards().rules().rule(production, "overtime." + name).map(Rule::value);
    }

    /** The hours that are paid for hours of work: each beyond the limits counts more than one. */
    BigDecimal paid(BigDecimal hours) {
        BigDecimal until = doubled.map(Beyond::after).orElse(hours).min(hours);
        BigDecimal first = until.subtract(after).max(BigDecimal.ZERO);
        BigDecimal second = hours.subtract(until);
        return hours.min(after).add(first.multiply(rate))
                .add(doubled.map(more -> second.multiply(more.rate())).orElse(BigDecimal.ZERO));
    }
}
