package org.backlot.benchmarks;

/** Something that people wait for, measured against the least that a machine could do for the same result. */
interface Benchmark {

    /** The name to ask for it by. */
    String name();

    /** Measures, prints, and fails where the two sides of a comparison did not come to the same result. */
    void run(Workplace place) throws Exception;
}
