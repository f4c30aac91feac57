package org.backlot.budget.estimate;

/** What is being worked out now; whatever it reads meanwhile, it follows from. */
final class Readings {

    private Kept<?> making;
    private int round;

    void read(Kept<?> read) {
        if (making != null) {
            read.readBy(making);
        }
    }

    /** Begins another value; the one within which it is asked for goes on at its end. */
    Kept<?> begin(Kept<?> kept) {
        Kept<?> outer = making;
        making = kept;
        return outer;
    }

    void end(Kept<?> outer) {
        making = outer;
    }

    /** A number that no value bears yet, by which those are told that were met already. */
    int nextRound() {
        return ++round;
    }
}
