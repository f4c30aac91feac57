package org.backlot.schedule.optimise.pack;

/**
 * The best plan so far, and what is known about all others.
 *
 * @param plan  the plan
 * @param bound no plan that keeps every constraint costs less than this, in minor units
 * @param proof whether more is known
 * @param steps how many steps of the budget are spent
 */
public record PackResult(PackPlan plan, long bound, Proof proof, long steps) {

    /** What was settled for good. */
    public enum Proof {
        /** There may be a better plan. */
        OPEN,
        /** No plan that keeps every constraint costs less. */
        BEST,
        /** No plan keeps every constraint. */
        IMPOSSIBLE
    }

    /**
     * How much of the cost could be saved at most, 0 to 1, by what is proved; 1 where the plan does not keep every
     * constraint.
     */
    public double gap() {
        long cost = plan.cost().total();
        if (!plan.isFeasible()) {
            return 1;
        }
        return cost == 0 ? 0 : Math.max(0, (double) (cost - bound) / cost);
    }
}
