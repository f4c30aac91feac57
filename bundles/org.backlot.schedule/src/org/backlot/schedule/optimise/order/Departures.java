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
    private final long[] closing = new long[SceneKinds.MOST_MOVERS];

    Departures(SceneKinds kinds) {
        this.kinds = kinds;
    }

    /**
     * What everybody waits at least from now on, and in scenes that were put off until now.
     *
     * @param present  the movers who are there
     * @param stayers  the rates of all stayers
     * @param cheapest for each kind of scenes the least that was paid at any moment at which it could be shot
     */
    long least(int present, long stayers, long[] cheapest) {
        long end = 0;
        for (int kind = 0; kind < kinds.size; kind++) {
            if (kinds.movers[kind] == 0) {
                end += kinds.length[kind] * (Math.min(cheapest[kind], stayers) - kinds.own[kind]);
            }
        }
        waits[0] = end;
        for (int set = -present & present; set != 0; set = set - present & present) {
            close(set, kinds.moversRate[set] + stayers, cheapest);
            long best = Long.MAX_VALUE;
            for (int rest = set; rest != 0; rest &= rest - 1) {
                int mover = Integer.numberOfTrailingZeros(rest);
                long cost = waits[set & ~(1 << mover)] + closing[mover];
                if (cost < best) {
                    best = cost;
                    leaves[set] = mover;
                }
            }
            waits[set] = best;
        }
        return waits[present];
    }

    /** For each mover, what the scenes cost that must be shot before they are the first of a set to leave. */
    private void close(int set, long paid, long[] cheapest) {
        Arrays.fill(closing, 0);
        for (int kind = 0; kind < kinds.size; kind++) {
            int movers = kinds.movers[kind];
            if (movers != 0 && (movers & ~set) == 0) {
                long cost = kinds.length[kind] * (Math.min(cheapest[kind], paid) - kinds.own[kind]);
                for (int rest = movers; rest != 0; rest &= rest - 1) {
                    closing[Integer.numberOfTrailingZeros(rest)] += cost;
                }
            }
        }
    }

    /** Who is to leave first when these are there, as the last call of {@link #least} found. */
    int leaves(int present) {
        return leaves[present];
    }
}
