package org.backlot.schedule.optimise.pack;

import java.util.List;
import java.util.Optional;

import org.backlot.schedule.optimise.pack.PackResult.Proof;

/**
 * Packs scenes into days. Small boards are solved for good; else a first plan is made at once, and is made better by
 * {@link Annealing} for as long as the budget lasts, while {@link CostBound} proves what no plan can go below.
 */
public final class Packer {

    /** What it weighs that a day gets longer than it is now: more than all else that could be kept instead. */
    private static final long NEVER = 1_000_000;

    private final Instance instance;
    private final PackBudget budget;
    private final PackWatch watch;
    private final Oracle oracle;
    private final CostBound bound;
    private final Optional<Assignment> now;
    private PackResult result;
    private long boundSteps;

    private Packer(PackProblem problem, Optional<List<List<String>>> now, PackBudget budget, PackWatch watch) {
        instance = new Instance(problem);
        this.now = now.map(scenes -> Assignment.of(problem.orders(instance, scenes), instance.scenes));
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
        return new Packer(problem, Optional.empty(), budget, watch).run();
    }

    /**
     * Looks for a better plan than there is now. Where half of the budget finds none that keeps every constraint, the
     * rest is spent on plans that cost less than the present one, which may itself be the answer: nobody works longer
     * in them than on their longest day now, no day that is too long grows, and no more is broken of the rest.
     *
     * @param now ids of scenes in shooting order for each day of the problem; every scene once
     */
    public static PackResult pack(PackProblem problem, List<List<String>> now, PackBudget budget, PackWatch watch) {
        return new Packer(problem, Optional.of(now), budget, watch).run();
    }

    private PackResult run() {
        Assignment first = new Construction(instance).run();
        result = new PackResult(oracle.plan(first), bound.proved(),
                bound.isImpossible() ? Proof.IMPOSSIBLE : Proof.OPEN, 0);
        watch.better(result);
        if (!bound.isImpossible() && SmallBoard.canSolve(instance)) {
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
        new Annealing(new Tally(instance, first), new Dice(budget.seed()), () -> stopped() || givesUp(), this::found)
                .run(budget.steps());
        if (now.isPresent() && !result.plan().isFeasible()) {
            improve(now.get());
        }
        while (boundSteps < budget.boundSteps() && !bound.isFinished() && !stopped()) {
            prove(budget.boundSteps());
        }
        return result;
    }

    private boolean givesUp() {
        return now.isPresent() && !result.plan().isFeasible()
                && (bound.isImpossible() || result.steps() >= budget.steps() / 2);
    }

    /**
     * Goes on from the present plan. Nobody works longer than on their longest day of it, no day that is too long
     * grows, and no more is broken of the rest.
     */
    private void improve(Assignment present) {
        long before = result.steps();
        PackPlan plan = oracle.plan(present);
        tell(plan, before, true);
        var tally = new Tally(new Instance(instance.problem.asLongAs(plan), NEVER), present);
        tally.allowWhatIsBroken();
        new Annealing(tally, new Dice(budget.seed()), this::stopped,
                (best, isBetter, steps) -> found(best, isBetter, before + steps))
                .run(budget.steps() - before);
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
