package org.backlot.schedule.optimise;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.backlot.schedule.model.Board;
import org.backlot.schedule.optimise.pack.CostPart;
import org.backlot.schedule.optimise.pack.PackBudget;
import org.backlot.schedule.optimise.pack.PackPlan;
import org.backlot.schedule.optimise.pack.PackResult;
import org.backlot.schedule.optimise.pack.PackWatch;
import org.backlot.schedule.optimise.pack.Packer;

/**
 * Looks for the order of the scenes that costs least. The same board, budget and seed have the same answer, on any
 * machine. Nothing changes before {@link #put} makes a board of what was found.
 */
public final class Optimiser {

    /**
     * What is known so far.
     *
     * @param before   what the board costs by the measure of the search; it counts what depends on the order alone
     * @param cost     what the best plan so far costs by it
     * @param bound    no plan that keeps every constraint costs less
     * @param gap      how much of the cost could still be saved at most, 0 to 1; 1 while a constraint is broken
     * @param proven   no plan costs less
     * @param possible a plan that keeps every constraint is known, or may exist
     * @param broken   the constraints that the best plan so far does not keep, in words
     * @param brokenBefore how many the board does not keep as it stands
     * @param steps    how much of the budget is spent
     */
    public record State(BigDecimal before, BigDecimal cost, BigDecimal bound, double gap, boolean proven,
            boolean possible, List<String> broken, int brokenBefore, long steps, PackPlan plan) {

        /** How many days of the unit have scenes. */
        public int days() {
            return (int) plan.days().stream().filter(day -> !day.scenes().isEmpty()).count();
        }

        /** What a person can be told in one line. */
        public String summary(String currency) {
            String told = broken.isEmpty() && brokenBefore == 0 ? "" : ", " + broken.size()
                    + (broken.size() == 1 ? " constraint" : " constraints") + " not kept"
                    + (broken.size() == brokenBefore ? " as before" : " instead of " + brokenBefore);
            return grouped(cost) + " " + currency + " instead of " + grouped(before) + told + (proven
                    ? "; no order costs less" : bound.signum() == 0 ? ""
                            : "; no order that keeps every constraint costs less than " + grouped(bound)
                            + (broken.isEmpty() ? String.format(Locale.ROOT, ", %.0f %% of it open",
                                    gap * 100) : ""));
        }

        private static String grouped(BigDecimal amount) {
            return String.format(Locale.ROOT, "%,." + Math.max(0, amount.scale()) + "f", amount);
        }
    }

    /** Who waits for the answer; called on the thread that searches. */
    public interface Watch {

        /** Whether to end now; the best so far is kept. */
        default boolean isStopped() {
            return false;
        }

        /** Something better is known. */
        default void better(State soFar) {
        }
    }

    private final BoardProblem problem;
    private final Broken words;
    private final BigDecimal before;
    private final int brokenBefore;

    public Optimiser(BoardProblem problem) {
        this.problem = problem;
        words = new Broken(problem);
        PackPlan now = asItStands();
        before = money(paid(now));
        brokenBefore = now.violations().size();
    }

    /** Searches; may take as long as the budget allows, on any thread but that of the screen. */
    public State run(PackBudget budget, Watch watch) {
        return state(Packer.pack(problem.problem(), problem.orderNow(), budget, new PackWatch() {
            @Override
            public boolean isStopped() {
                return watch.isStopped();
            }

            @Override
            public void better(PackResult soFar) {
                watch.better(state(soFar));
            }
        }));
    }

    /**
     * A new board with what was found, beside the one that the search began with; to be called inside a session's edit.
     *
     * @throws IllegalArgumentException if there is a board of that name
     */
    public Board put(State found, String name) {
        return put(found, name, problem.plan().board());
    }

    /**
     * The same where the search was on a copy of the production.
     *
     * @param from the board in the production itself
     * @throws IllegalArgumentException if there is a board of that name, or days or scenes of the board are gone
     */
    public Board put(State found, String name, Board from) {
        return Scenario.of(problem, found.plan(), from, name, "From " + from.getName() + ": "
                + found.summary(problem.currency().getCurrencyCode()));
    }

    /** The board as it is, by the measure of the search. */
    private PackPlan asItStands() {
        return problem.problem().judge(problem.orderNow());
    }

    /** What a plan costs without what the search adds for tidiness. */
    private static long paid(PackPlan plan) {
        return plan.cost().total() - plan.cost().of(CostPart.SET_MOVES);
    }

    private State state(PackResult result) {
        long cost = paid(result.plan());
        boolean best = result.proof() == PackResult.Proof.BEST;
        long bound = best ? cost : Math.clamp(result.bound() - problem.problem().scenes().size() * BoardProblem.TIDY, 0,
                cost);
        double gap = !result.plan().isFeasible() ? 1 : cost == 0 ? 0 : (double) (cost - bound) / cost;
        return new State(before, money(cost), money(bound), gap, best,
                result.proof() != PackResult.Proof.IMPOSSIBLE, words.words(result.plan().violations()), brokenBefore,
                result.steps(), result.plan());
    }

    private BigDecimal money(long minor) {
        int digits = Math.max(0, problem.currency().getDefaultFractionDigits());
        return BigDecimal.valueOf(minor, digits);
    }
}
