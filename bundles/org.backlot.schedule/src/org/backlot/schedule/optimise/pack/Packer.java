package org.backlot.schedule.optimise.pack;

import java.util.Optional;

import org.backlot.schedule.optimise.pack.PackResult.Proof;

/**
 * Packs scenes into days. Small boards are solved for good; else a first plan is made at once, and is made better by
 * {@link Annealing} for as long as the budget lasts, while {@link CostBound} proves what no plan can go below.
 */
public final class Packer {

    private final Instance instance;
    private final PackBudget budget;
    private final PackWatch watch;
    private final Oracle oracle;
    private final CostBound bound;
    private PackResult result;
    private long boundSteps;

    private Packer(PackProblem problem, PackBudget budget, PackWatch watch) {
        instance = new Instance(problem);
        this.budget = budget;
        this.watch = watch;
        oracle = new Oracle(instance);
        bound = new CostBound(instance);
    }

    /**
     * Looks for the best plan.
     *
     * @param watch is told of every better plan, and may end the search
     * @return the best plan found; with no scenes, a plan without any
     */
    public static PackResult pack(PackProblem problem, PackBudget budget, PackWatch watch) {
        return new Packer(problem, budget, watch).run();
    }

    private PackResult run() {
        Assignment first = new Construction(instance).run();
        result = new PackResult(oracle.plan(first), bound.proved(), Proof.OPEN, 0);
        watch.better(result);
        if (SmallBoard.canSolve(instance)) {
            Optional<Assignment> solved = SmallBoard.solve(instance, watch);
            if (solved.isPresent()) {
                PackPlan plan = oracle.plan(solved.get());
                result = new PackResult(plan, plan.cost().total(), Proof.BEST, 0);
                watch.better(result);
                return result;
            }
            if (!watch.isStopped()) {
                result = new PackResult(result.plan(), result.bound(), Proof.IMPOSSIBLE, 0);
            }
        }
        var tally = new Tally(instance, first);
        new Annealing(tally, new Dice(budget.seed()), this::stopped, this::found).run(budget.steps());
        while (boundSteps < budget.boundSteps() && !bound.isFinished() && !stopped()) {
            prove(budget.boundSteps());
        }
        return result;
    }

    private boolean stopped() {
        return watch.isStopped() || result.proof() == Proof.BEST;
    }

    /** Takes a better plan, and lets the bound catch up with the steps that are spent. */
    private void found(Assignment best, boolean isBetter, long steps) {
        PackPlan plan = isBetter ? oracle.plan(best) : result.plan();
        tell(plan, steps, isBetter);
        prove(budget.steps() == 0 ? 0 : (long) ((double) steps / budget.steps() * budget.boundSteps()));
    }

    private void prove(long until) {
        long before = bound.proved();
        while (boundSteps < until && !bound.isFinished() && !stopped()) {
            boundSteps += bound.refine(100);
        }
        tell(result.plan(), result.steps(), bound.proved() > before);
    }

    private void tell(PackPlan plan, long steps, boolean isNew) {
        boolean best = plan.isFeasible() && plan.cost().total() <= bound.proved();
        Proof proof = best ? Proof.BEST : result.proof();
        result = new PackResult(plan, bound.proved(), proof, steps);
        if (isNew) {
            watch.better(result);
        }
    }
}
