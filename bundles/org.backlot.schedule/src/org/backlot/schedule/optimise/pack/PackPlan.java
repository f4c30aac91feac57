package org.backlot.schedule.optimise.pack;

import java.util.List;

/**
 * Every scene on one day.
 *
 * @param days       every day of the problem, in its order
 * @param cost       what it costs
 * @param violations what it does not keep; none where the plan can be shot
 */
public record PackPlan(List<PackedDay> days, PackCost cost, List<Violation> violations) {

    public PackPlan {
        days = List.copyOf(days);
        violations = List.copyOf(violations);
    }

    /** Whether it keeps every constraint. */
    public boolean isFeasible() {
        return violations.isEmpty();
    }

    /** How far it is from keeping every constraint; a plan with less is better whatever it costs. */
    public long weight() {
        return violations.stream().mapToLong(Violation::weight).sum();
    }
}
