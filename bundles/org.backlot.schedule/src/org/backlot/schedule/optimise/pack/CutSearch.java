package org.backlot.schedule.optimise.pack;

import java.util.ArrayDeque;
import java.util.PriorityQueue;

/**
 * The least that the cast is paid across two cuts through a schedule. A cut lies between two of the days that are used;
 * whoever works before it and after it is paid across it. The scenes of those who are wholly before the first cut have
 * to fit into the days before it, the scenes of those who are wholly between the cuts into the days between, and so on;
 * and nobody who is before a cut shares a scene with somebody who is after it.
 *
 * <p>A branch and bound over the cast, the dearest first, the best bound first, so that it may be stopped at any time
 * with what is proved so far.
 */
final class CutSearch {

    private static final int TUNE = 8;

    private final CutShape shape;
    private final CutState state;
    private final CutPrices prices;
    private final PriorityQueue<Node> open = new PriorityQueue<>();
    private final int[] before;
    private long best;

    private int steps;

    /** Somebody's place, after those of the people before. */
    private record Node(Node parent, int depth, int status, long cost, double bound, double[] prices, boolean tuned)
            implements Comparable<Node> {

        @Override
        public int compareTo(Node other) {
            return bound != other.bound ? Double.compare(bound, other.bound) : Integer.compare(other.depth, depth);
        }
    }

    CutSearch(CutShape shape) {
        this.shape = shape;
        state = new CutState(shape);
        prices = new CutPrices(shape, state);
        before = new int[shape.problem.instance.scenes];
        best = shape.mostCost();
        open.add(new Node(null, 0, -1, 0, 0, new double[CutShape.PARTS], false));
    }

    /** No plan with so many days pays less across the cuts. */
    long proved() {
        return open.isEmpty() ? best : Math.min(best, (long) Math.ceil(open.peek().bound() - 0.01));
    }

    boolean isFinished() {
        return open.isEmpty();
    }

    int steps() {
        return steps;
    }

    /** Looks on for some steps. */
    void refine(int count) {
        steps += count;
        for (int step = 0; step < count && !open.isEmpty(); step++) {
            Node node = open.poll();
            if (node.bound() > best - 0.99) {
                open.clear();
            } else {
                expand(node);
            }
        }
    }

    private void expand(Node node) {
        state.clear();
        decide(node);
        int person = node.depth();
        if (person == shape.people.count) {
            best = Math.min(best, node.cost());
            return;
        }
        prices.set(node.prices());
        if (!node.tuned()) {
            double tuned = node.cost() + prices.tune(person, TUNE);
            if (tuned > node.bound() + 0.5) {
                if (tuned <= best - 0.99) {
                    open.add(new Node(node.parent(), person, node.status(), node.cost(), tuned, prices.get(), true));
                }
                return;
            }
        }
        double[] now = prices.get();
        for (int status = 0; status < CutShape.STATUSES; status++) {
            long cost = node.cost() + shape.cost(person, status);
            if (cost >= best || !state.allows(person, status)) {
                continue;
            }
            for (int i = 0; i < shape.people.scenesOf[person].length; i++) {
                before[i] = state.marks[shape.people.scenesOf[person][i]];
            }
            state.add(person, status);
            if (state.fits()) {
                double bound = Math.max(node.bound(), cost + prices.bound(person + 1));
                if (bound <= best - 0.99) {
                    open.add(new Node(node, person + 1, status, cost, bound, now, false));
                }
            }
            state.restore(person, before);
        }
    }

    private void decide(Node node) {
        var path = new ArrayDeque<Node>();
        for (Node one = node; one.parent() != null; one = one.parent()) {
            path.push(one);
        }
        for (Node one : path) {
            state.add(one.depth() - 1, one.status());
        }
    }
}
