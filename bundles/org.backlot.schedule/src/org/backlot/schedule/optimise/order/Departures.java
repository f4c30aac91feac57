package org.backlot.schedule.optimise.order;

import java.util.Arrays;

/**
 * The end of a shoot, when everybody has come and people only leave. A scene that could be shot before is shot when the
 * fewest are there: at the cheapest moment before, or as late as it can be.
 */
final class Departures {

    private final SceneKinds kinds;
    private final long[] waits = new long[1 << SceneKinds.MOST_MOVERS];
    private final int[] leaves = new int[1 << SceneKinds.MOST_MOVERS];
    /** For each set of movers and each of them, what the scenes cost that must be shot before they leave first. */
    private final long[] closing = new long[SceneKinds.MOST_MOVERS << SceneKinds.MOST_MOVERS];

    Departures(SceneKinds kinds) {
        this.kinds = kinds;
    }

    /**
     * What everybody waits at least from now on, and in scenes that were put off until now.
     *
     * @param present  the movers who are there
     * @param stayers  the rates of all stayers
     * @param cheapest for each kind of scenes the least that was paid at any moment at which it could be shot
     * @param limit    to stop at: the answer is at least this when they wait as long or longer
     */
    long least(int present, long stayers, long[] cheapest, long limit) {
        long least = 0;
        long end = 0;
        for (int kind = 0; kind < kinds.size; kind++) {
            int movers = kinds.movers[kind];
            if ((movers & ~present) == 0) {
                long paid = Math.min(cheapest[kind], stayers + kinds.moversRate[movers]);
                least += kinds.length[kind] * (paid - kinds.own[kind]);
                end += movers == 0 ? kinds.length[kind] * (paid - kinds.own[kind]) : 0;
            }
        }
        if (least >= limit) {
            return limit;
        }
        close(present, stayers, cheapest);
        waits[0] = end;
        for (int set = -present & present; set != 0; set = set - present & present) {
            long best = Long.MAX_VALUE;
            for (int rest = set; rest != 0; rest &= rest - 1) {
                int mover = Integer.numberOfTrailingZeros(rest);
                long cost = waits[set & ~(1 << mover)] + closing[set * SceneKinds.MOST_MOVERS + mover];
                if (cost < best) {
                    best = cost;
                    leaves[set] = mover;
                }
            }
            waits[set] = best;
        }
        return waits[present];
    }

    private void close(int present, long stayers, long[] cheapest) {
        Arrays.fill(closing, 0);
        for (int kind = 0; kind < kinds.size; kind++) {
            int movers = kinds.movers[kind];
            if (movers == 0 || (movers & ~present) != 0) {
                continue;
            }
            int others = present & ~movers;
            long length = kinds.length[kind];
            long own = kinds.own[kind];
            for (int more = others;; more = more - 1 & others) {
                int set = movers | more;
                long cost = length * (Math.min(cheapest[kind], kinds.moversRate[set] + stayers) - own);
                for (int rest = movers; rest != 0; rest &= rest - 1) {
                    closing[set * SceneKinds.MOST_MOVERS + Integer.numberOfTrailingZeros(rest)] += cost;
                }
                if (more == 0) {
                    break;
                }
            }
        }
    }

    /** Who is to leave first when these are there, as the last call of {@link #least} found. */
    int leaves(int present) {
        return leaves[present];
    }
}
