package org.backlot.benchmarks;

/**
 * One of the two ways that are compared.
 *
 * @param name what is done
 * @param run  does it once
 */
record Side(String name, Run run) {

    /**
     * Does it, and says how long the part of interest took, in nanoseconds; preparing and checking are not of interest.
     */
    interface Run {
        double nanos() throws Exception;
    }

    /** Work to be timed. */
    interface Work {
        void run() throws Exception;
    }

    /** How long work takes, in nanoseconds. */
    static double time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }
}
