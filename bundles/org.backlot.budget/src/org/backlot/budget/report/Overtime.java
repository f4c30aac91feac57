package org.backlot.budget.report;

import java.math.BigDecimal;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.rule.Rule;

/**
 * How the hours of a day are paid, by the rules {@code overtime.after}, {@code overtime.rate}, {@code
 * overtime.double.after} and {@code overtime.double.rate} of the production's rule pack.
 */
record Overtime(BigDecimal after, BigDecimal rate, BigDecimal doubleAfter, BigDecimal doubleRate) {

    /** Empty where the rule pack says nothing of overtime. */
    static Optional<Overtime> of(Production production, Questions questions) {
        return rule(production, questions, "after").flatMap(after -> rule(production, questions, "rate")
                .flatMap(rate -> rule(production, questions, "double.after").flatMap(doubleAfter -> rule(production,
                        questions, "double.rate").map(doubled -> new Overtime(after, rate, doubleAfter, doubled)))));
    }

    private static Optional<BigDecimal> rule(Production production, Questions questions, String name) {
        return questions.standards().rules().rule(production, "overtime." + name).map(Rule::value);
    }

    /** The hours that are paid for hours of work: each beyond the limits counts more than one. */
    BigDecimal paid(BigDecimal hours) {
        BigDecimal straight = hours.min(after);
        BigDecimal first = hours.min(doubleAfter).subtract(after).max(BigDecimal.ZERO);
        BigDecimal second = hours.subtract(doubleAfter).max(BigDecimal.ZERO);
        return straight.add(first.multiply(rate)).add(second.multiply(doubleRate));
    }
}
