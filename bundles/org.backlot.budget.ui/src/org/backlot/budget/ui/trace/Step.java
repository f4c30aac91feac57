package org.backlot.budget.ui.trace;

import java.util.List;
import java.util.Optional;

import org.backlot.core.model.Identified;

/**
 * One figure and what it follows from.
 *
 * @param figure what it is: "Amount", "schedule.shootDays"
 * @param value  as people read it
 * @param how    the formula, the sentence of a source, or what is wrong
 * @param faulty whether it has no value
 * @param about  the object to go to
 * @param steps  what it follows from
 */
public record Step(String figure, String value, String how, boolean faulty, Optional<Identified> about,
        List<Step> steps) {

    public Step {
        steps = List.copyOf(steps);
    }
}
