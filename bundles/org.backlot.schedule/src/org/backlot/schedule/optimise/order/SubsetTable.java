package org.backlot.schedule.optimise.order;

import java.util.function.BooleanSupplier;

/**
 * The best order by dynamic programming over all sets of scenes that can have been shot. Who waits during a scene depends
 * only on the set of scenes shot so far, not on their order. Takes 8 bytes for each of 2^scenes sets.
 */
final class SubsetTable {

    private static final int LOOK_UP = 0xffff;

    private final Roster roster;
    private final long[] waits;

    SubsetTable(Roster roster) {
        this.roster = roster;
        waits = new long[1 << roster.scenes];
    }

    /** A best order; null when cancelled. */
    int[] best(BooleanSupplier cancelled) {
        for (int set = 1; set < waits.length; set++) {
            if ((set & LOOK_UP) == 0 && cancelled.getAsBoolean()) {
                return null;
            }
            long present = present(set);
            long paid = roster.rateOf(present);
            long best = Long.MAX_VALUE;
            for (int rest = set; rest != 0; rest &= rest - 1) {
                int scene = Integer.numberOfTrailingZeros(rest);
                best = Math.min(best, waits[set & ~(1 << scene)]
                        + roster.duration[scene] * (paid - roster.rateOf(present & roster.cast[scene])));
            }
            waits[set] = best;
        }
        return order();
    }

    /** Who is there when the last of a set of scenes is shot, whichever that is, beside those who are in it alone. */
    private long present(int set) {
        return (roster.before | roster.castOf(set)) & (roster.after | roster.castOf(roster.all() & ~set));
    }

    private int[] order() {
        var order = new int[roster.scenes];
        int set = waits.length - 1;
        for (int place = order.length - 1; place >= 0; place--) {
            long present = present(set);
            for (int rest = set; rest != 0; rest &= rest - 1) {
                int scene = Integer.numberOfTrailingZeros(rest);
                int earlier = set & ~(1 << scene);
                if (waits[set] == waits[earlier]
                        + roster.duration[scene] * roster.rateOf(present & ~roster.cast[scene])) {
                    order[place] = scene;
                    set = earlier;
                    break;
                }
            }
        }
        return order;
    }
}
