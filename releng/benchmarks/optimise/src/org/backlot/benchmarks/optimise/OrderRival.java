package org.backlot.benchmarks.optimise;

import org.backlot.schedule.optimise.order.Talent;

/** Another solver that puts scenes in order. */
public interface OrderRival {

    /** What to call it in a table. */
    String name();

    /** What it comes to within so many seconds. */
    Found order(Talent talent, int seconds);

    /**
     * What a solver came to.
     *
     * @param order   every scene once; empty when it found none
     * @param bound   no order is cheaper, it says
     * @param proven  whether it says that its order is the cheapest
     * @param seconds that it took
     */
    record Found(int[] order, long bound, boolean proven, double seconds) {
    }
}
