package org.backlot.schedule.optimise.order;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * The best order by dynamic programming over sets of scenes. Who waits during a scene depends only on the set of
 * scenes shot before it and the set of those after, so the cheapest order of each set that can come first is worked
 * out from smaller ones, and likewise of each set that can come last; the best order is a cheapest start, a scene,
 * and a cheapest end. Sets that cost more than half of a known order are not gone on from: every order that is as
 * cheap has a scene before which less than half of its cost lies, and after which less than half. Takes 8 bytes for
 * each set of scenes, and twice as much when start and end differ.
 */
final class SubsetTable {

    private static final int LOOK_UP = 0xffff;
    private static final long UNKNOWN = Long.MAX_VALUE / 4;

    private final Roster roster;
    private final int all;
    private final BooleanSupplier cancelled;

    SubsetTable(Roster roster, BooleanSupplier cancelled) {
        this.roster = roster;
        this.cancelled = cancelled;
        all = (1 << roster.scenes) - 1;
    }

    /**
     * A best order; null when cancelled.
     *
     * @param known what some order costs
     */
    int[] best(long known) {
        long[] starts = fill(roster.before, roster.after, known);
        long[] ends = roster.before == roster.after ? starts : fill(roster.after, roster.before, known);
        if (cancelled.getAsBoolean()) {
            return null;
        }
        long best = UNKNOWN;
        int start = 0;
        int between = 0;
        for (int set = 0; set < all; set++) {
            if (2 * starts[set] > known) {
                continue;
            }
            long present = present(set, roster.before, roster.after);
            for (int rest = all & ~set; rest != 0; rest &= rest - 1) {
                int scene = Integer.numberOfTrailingZeros(rest);
                long cost = starts[set] + wait(scene, present) + ends[all & ~set & ~(1 << scene)];
                if (cost < best) {
                    best = cost;
                    start = set;
                    between = scene;
                }
            }
        }
        var order = new int[roster.scenes];
        int place = Integer.bitCount(start);
        order[place] = between;
        trace(starts, start, roster.before, roster.after, order, place - 1, -1);
        trace(ends, all & ~start & ~(1 << between), roster.after, roster.before, order, place + 1, 1);
        return order;
    }

    /** For each set of scenes what it costs to shoot them first, as far as that is not over half of what is known. */
    private long[] fill(long before, long after, long known) {
        var costs = new long[all + 1];
        Arrays.fill(costs, UNKNOWN);
        costs[0] = 0;
        for (int set = 0; set < all && ((set & LOOK_UP) != 0 || !cancelled.getAsBoolean()); set++) {
            long cost = costs[set];
            if (2 * cost <= known) {
                long present = present(set, before, after);
                for (int rest = all & ~set; rest != 0; rest &= rest - 1) {
                    int next = set | Integer.lowestOneBit(rest);
                    costs[next] = Math.min(costs[next], cost + wait(Integer.numberOfTrailingZeros(rest), present));
                }
            }
        }
        return costs;
    }

    /** Who is there when the next scene after a set is shot, beside those who are in it alone. */
    private long present(int set, long before, long after) {
        return (before | roster.castOf(set)) & (after | roster.castOf(all & ~set));
    }

    private long wait(int scene, long present) {
        return roster.duration[scene] * roster.rateOf(present & ~roster.cast[scene]);
    }

    /** Writes down the order of a set, the last of it at a place and the others from there on. */
    private void trace(long[] costs, int set, long before, long after, int[] order, int place, int step) {
        int left = set;
        for (int at = place; left != 0; at += step) {
            int earlier;
            int scene = -1;
            do {
                scene = Integer.numberOfTrailingZeros(left & -1 << scene + 1);
                earlier = left & ~(1 << scene);
            } while (costs[earlier] + wait(scene, present(earlier, before, after)) != costs[left]);
            order[at] = scene;
            left = earlier;
        }
    }
}
