package org.backlot.schedule.optimise.order;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Looks for the order in which the cast waits least. Equals are made one first; few scenes are then solved by dynamic
 * programming; more are annealed, and what was found is proven best, or bettered, by a search from both ends. The same
 * problem with the same effort has the same answer.
 *
 * @param effort    how much it may do
 * @param better    is told each order that is better than those before
 * @param cancelled asked now and then; once true, the best order so far is the answer
 */
public record OrderSearch(Effort effort, Consumer<Order> better, BooleanSupplier cancelled) {

    /** Starting anew finds what going on longer does not. */
    private static final int MOVES_OF_ONE_START = 100_000;
    private static final int FEW_MOVES = 20;
    private static final long FEW_NODES = 300_000;

    /** A search that tells nobody and is not cancelled. */
    public OrderSearch(Effort effort) {
        this(effort, order -> { }, () -> false);
    }

    /** The best order that the effort allows; {@link Order#proven} says whether there is none better. */
    public Order best(Talent talent) {
        Reduced problem = Reduced.of(talent);
        var found = new Found(talent, problem);
        var identity = new int[problem.size()];
        Arrays.setAll(identity, scene -> scene);
        found.tell(identity);
        // Most films are done after little of it; only then is more annealing worth its time.
        var little = new Effort(effort.seed(), Math.min(effort.moves(), FEW_MOVES * problem.size() * problem.size()),
                Math.min(effort.nodes(), FEW_NODES), effort.states(), effort.table());
        work(problem, found, little);
        if (!found.order.proven() && !little.equals(effort)) {
            work(problem, found, effort);
        }
        return found.order;
    }

    private void work(Reduced problem, Found found, Effort effort) {
        int[] from = found.reduced;
        for (int left = effort.moves(), start = 0; left > 0 && !cancelled.getAsBoolean(); left -= MOVES_OF_ONE_START) {
            found.tell(new Annealing(problem, from, effort.seed() + start++)
                    .best(Math.min(left, MOVES_OF_ONE_START), cancelled));
        }
        if (problem.size() < 2) {
            found.bound(found.order.cost());
        } else if (effort.nodes() > 0 && Roster.fits(problem)) {
            prove(new Roster(problem), found, effort);
        }
    }

    private void prove(Roster roster, Found found, Effort effort) {
        long waits = roster.waits(found.reduced);
        long settled = found.order.cost() - waits;
        if (roster.scenes <= effort.table()) {
            int[] best = new SubsetTable(roster, cancelled).best(waits);
            if (best != null) {
                found.tell(best);
                found.bound(found.order.cost());
            }
        } else {
            found.bound(settled + new EndsSearch(roster, effort, waits, found::tell, cancelled).run());
        }
    }

    /** The best order so far. */
    private final class Found {

        private final Talent talent;
        private final Reduced problem;
        private int[] reduced;
        private Order order;

        Found(Talent talent, Reduced problem) {
            this.talent = talent;
            this.problem = problem;
        }

        /** Takes an order if it is the best so far, and tells of it. */
        void tell(int[] candidate) {
            int[] scenes = problem.expanded(candidate);
            long cost = talent.cost(scenes);
            if (order == null || cost < order.cost()) {
                reduced = candidate;
                order = new Order(Arrays.stream(scenes).boxed().toList(), cost, talent.work());
                better.accept(order);
            }
        }

        void bound(long bound) {
            order = new Order(order.scenes(), order.cost(), bound);
        }
    }
}
