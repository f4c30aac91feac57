package org.backlot.schedule.optimise.order;

/**
 * What the actors wait at least in a middle, by looking at ever more of the undecided ones, the dearest first, until
 * it is enough. Where all of them could be looked at, it is what they wait, and there is an order.
 */
final class RestBound {

    private static final int FEWEST_COMING = 2;

    private final Roster roster;
    private final Leaving leaving;
    private final Attendance attendance;
    private Middle answered;
    private long first;
    private long free;
    private long last;
    private boolean exact;
    private long steps;

    RestBound(Roster roster) {
        this.roster = roster;
        leaving = new Leaving(roster);
        attendance = new Attendance(roster);
    }

    /** A quick bound: who was there at the start and who stays to the end, each as if the others were not. */
    long quick(Middle middle) {
        return leaving.least(middle.open(), middle.first()) + leaving.least(middle.open(), middle.last());
    }

    /** A bound that is good enough when it reaches the limit. */
    long least(Middle middle, long limit) {
        exact = false;
        answered = Long.bitCount(middle.first()) < Long.bitCount(middle.last()) ? middle.mirrored() : middle;
        long best = 0;
        for (int coming = FEWEST_COMING; coming <= SceneKinds.MOST_STAYERS && best < limit && !exact; coming++) {
            best = Math.max(best, least(coming, limit));
        }
        return best;
    }

    private long least(int coming, long limit) {
        last = dearest(answered.last(), coming);
        free = dearest(answered.free(), coming - Long.bitCount(last));
        first = dearest(answered.first(), SceneKinds.MOST_MOVERS - Long.bitCount(free));
        long others = leaving.least(answered.open(), answered.first() & ~first)
                + leaving.least(answered.open(), answered.last() & ~last);
        if (others >= limit) {
            return others;
        }
        long waits = others + attendance.least(answered.open(), first, free, last, limit - others);
        steps += attendance.steps();
        exact = waits < limit && !attendance.stopped() && (first | free | last) == answered.undecided();
        return waits;
    }

    /** So many of some actors, those who would wait for the most if they were there throughout. */
    private long dearest(long actors, int count) {
        return roster.dearest(actors, count, answered.open());
    }

    /** How much was looked into so far. */
    long steps() {
        return steps;
    }

    /** Whether the last answer is what they wait, so that there is an {@link #order}. */
    boolean exact() {
        return exact;
    }

    /**
     * The scenes of the middle that was last asked for, which it is exact about, in an order for which they wait so.
     */
    int[] order(Middle middle) {
        int[] order = attendance.order(answered.open(), first, free, last);
        if (!answered.equals(middle)) {
            for (int low = 0, high = order.length - 1; low < high; low++, high--) {
                int scene = order[low];
                order[low] = order[high];
                order[high] = scene;
            }
        }
        return order;
    }
}
