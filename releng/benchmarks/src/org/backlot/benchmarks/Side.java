package org.backlot.benchmarks;

import java.lang.management.ManagementFactory;

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

    /**
     * How long the processor works in this thread, in nanoseconds: on a busy machine the figure to trust. The
     * collector of garbage works in threads of its own.
     */
    static double processor(Work work) throws Exception {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
}
