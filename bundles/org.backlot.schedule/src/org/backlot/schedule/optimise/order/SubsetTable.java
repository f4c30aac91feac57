package org.backlot.schedule.optimise.order;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * The best order by dynamic programming over all sets of scenes that can have been shot. Who waits during a scene depends
 * only on the set of scenes shot so far, not on their order. Takes 8 bytes for each of 2^scenes sets.
 */
final class SubsetTable {

    /** With more scenes than these the table is larger than what looking for the proof otherwise takes. */
    static final int MOST_SCENES = 22;

    private final int scenes;
    private final long[] duration;
    private final long[] cast;
    private final Rates rates;
    private final long before;
    private final long after;

    SubsetTable(Reduced problem) {
        scenes = problem.size();
        duration = problem.duration();
        cast = Arrays.stream(problem.cast()).mapToLong(problem::word).toArray();
        rates = new Rates(problem.rate());
        before = problem.word(problem.before());
        after = problem.word(problem.after());
    }

    /** A best order; null when cancelled. */
    int[] best(BooleanSupplier cancelled) {
        int all = (1 << scenes) - 1;
        var waits = new long[all + 1];
        for (int set = 1; set <= all; set++) {
            if ((set & 0xffff) == 0 && cancelled.getAsBoolean()) {
                return null;
            }
            long present = present(set, all);
            long present0 = rates.of(present);
            long best = Long.MAX_VALUE;
            for (int rest = set; rest != 0; rest &= rest - 1) {
                int scene = Integer.numberOfTrailingZeros(rest);
                best = Math.min(best, waits[set & ~(1 << scene)]
                        + duration[scene] * (present0 - rates.of(present & cast[scene])));
            }
            waits[set] = best;
        }
        return order(waits, all);
    }

    /** Who is there when the last of a set of scenes is shot, whichever that is, beside those who are in it alone. */
    private long present(int set, int all) {
        return (before | union(set)) & (after | union(all & ~set));
    }

    private long union(int set) {
        long actors = 0;
        for (int rest = set; rest != 0; rest &= rest - 1) {
            actors |= cast[Integer.numberOfTrailingZeros(rest)];
        }
        return actors;
    }

    private int[] order(long[] waits, int all) {
        var order = new int[scenes];
        int set = all;
        for (int place = scenes - 1; place >= 0; place--) {
            long present = present(set, all);
            for (int rest = set; rest != 0; rest &= rest - 1) {
                int scene = Integer.numberOfTrailingZeros(rest);
                int earlier = set & ~(1 << scene);
                if (waits[set] == waits[earlier] + duration[scene] * rates.of(present & ~cast[scene])) {
                    order[place] = scene;
                    set = earlier;
                    break;
                }
            }
        }
        return order;
    }
}
