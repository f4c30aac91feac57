package org.backlot.budget.trace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.core.model.Identified;

/**
 * One figure and what it follows from.
 *
 * @param figure what it is: "Amount", "schedule.shootDays", "Strip"
 * @param value  what it comes to; empty for what is no number, and for what has no value
 * @param unit   days, weeks, the code of the currency where it is money; blank where it has none
 * @param how    the formula, the sentence of a source, the name of an object, or what is wrong
 * @param faulty whether it has no value and should have one
 * @param about  the object to go to
 * @param steps  what it follows from
 */
public record TraceStep(String figure, Optional<BigDecimal> value, String unit, String how, boolean faulty,
        Optional<Identified> about, List<TraceStep> steps) {

    public TraceStep {
        steps = List.copyOf(steps);
    }

    /** This and every step below it. */
    public Stream<TraceStep> tree() {
        return Stream.concat(Stream.of(this),
                steps.stream().flatMap(TraceStep::tree));
    }
}
