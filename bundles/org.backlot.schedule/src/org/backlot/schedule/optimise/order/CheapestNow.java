package org.backlot.schedule.optimise.order;

/**
 * Finds scenes that need nobody more than those who are there at the start of a middle, and are never cheaper than now.
 * They are when some of those have left who wait in them now; but before that everybody has come with whom these share
 * a scene, and who is needed at the end stays. A scene is shot now when, whoever leaves, those who came for them cost
 * no less: brought forward, it makes nobody come sooner.
 */
final class CheapestNow {

    /** For more who wait in a scene it is not tried whether some of them had better leave first. */
    private static final int MOST_WAITING = 10;

    private final Roster roster;
    /** For each actor at the start, who stays to the end of those with whom they share a scene. */
    private final long[] staying = new long[Long.SIZE];

    CheapestNow(Roster roster) {
        this.roster = roster;
    }

    /** A scene of a middle that may as well be shot at its start at once; none when there is no such. */
    long scene(Middle middle) {
        long first = middle.first();
        boolean known = false;
        for (long rest = middle.open(); rest != 0; rest &= rest - 1) {
            int scene = Long.numberOfTrailingZeros(rest);
            long actors = roster.cast[scene] & middle.undecided();
            if ((actors & ~first) == 0) {
                if (!known) {
                    noteWhoStays(middle);
                    known = true;
                }
                if (isNeverCheaper(first & ~actors)) {
                    return 1L << scene;
                }
            }
        }
        return 0;
    }

    private void noteWhoStays(Middle middle) {
        for (long rest = middle.first(); rest != 0; rest &= rest - 1) {
            int actor = Long.numberOfTrailingZeros(rest);
            staying[actor] = roster.castOf(middle.open() & roster.scenesOf[actor]) & middle.last();
        }
    }

    /** Whether it is of no use that some of those leave who would wait. */
    private boolean isNeverCheaper(long waiting) {
        if (Long.bitCount(waiting) > MOST_WAITING) {
            return false;
        }
        for (long leave = waiting; leave != 0; leave = leave - 1 & waiting) {
            long come = 0;
            for (long rest = leave; rest != 0; rest &= rest - 1) {
                come |= staying[Long.numberOfTrailingZeros(rest)];
            }
            if (roster.rateOf(come) < roster.rateOf(leave)) {
                return false;
            }
        }
        return true;
    }
}
