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

    /** A search that tells nobody and is not cancelled. */
    public OrderSearch(Effort effort) {
        this(effort, order -> { }, () -> false);
    }

    /** The best order that the effort allows; {@link Order#proven} says whether there is none better. */
    public Order best(Talent talent) {
        Reduced problem = Reduced.of(talent);
        if (problem.fitsWords() && problem.size() <= SubsetTable.MOST_SCENES) {
            int[] best = new SubsetTable(problem).best(cancelled);
            if (best != null) {
                return told(talent, problem, best, true);
            }
        }
        var initial = new int[problem.size()];
        Arrays.setAll(initial, scene -> scene);
        int[] annealed = new Annealing(problem, initial, effort.seed()).best(effort.moves(), cancelled);
        return told(talent, problem, annealed, false);
    }

    private Order told(Talent talent, Reduced problem, int[] reduced, boolean proven) {
        int[] scenes = problem.expanded(reduced);
        long cost = talent.cost(scenes);
        var order = new Order(Arrays.stream(scenes).boxed().toList(), cost, proven ? cost : talent.work());
        better.accept(order);
        return order;
    }
}
