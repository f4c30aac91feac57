package org.backlot.benchmarks.optimise;

/** Another solver that packs scenes into days. */
public interface PackRival {

    /** What it comes to within so many seconds on so many threads. */
    Found pack(DayPack pack, int seconds, int workers);

    /** What to call it in a table. */
    String name();

    /**
     * What a solver came to.
     *
     * @param dayOf the day of each scene; empty when it found no plan
     * @param bound no plan is cheaper, it says
     */
    record Found(int[] dayOf, double bound) {
    }
}
