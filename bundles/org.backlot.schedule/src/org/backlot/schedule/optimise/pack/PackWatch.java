package org.backlot.schedule.optimise.pack;

/** Who waits for a plan. Called on the thread that searches, often. */
public interface PackWatch {

    /** Waits to the end and looks at nothing before. */
    PackWatch NONE = new PackWatch() {
    };

    /** Whether to end now with the best plan so far. */
    default boolean isStopped() {
        return false;
    }

    /** A better plan was found, or a higher bound was proved. */
    default void better(PackResult soFar) {
    }
}
