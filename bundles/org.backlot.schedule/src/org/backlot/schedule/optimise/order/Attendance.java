package org.backlot.schedule.optimise.order;

import java.util.Arrays;

/**
 * What a few actors wait at least during some scenes, when nobody else counts. Not the order of the scenes is
 * searched but that in which the actors come and leave: once it is settled, each scene is best shot at the cheapest
 * moment at which all its actors are there. For all actors who are not there throughout, this is the answer; for some
 * of them, a bound.
 */
final class Attendance {

    /** Orders of coming and leaving to look into before the simpler bound must do. */
    private static final int MOST_STEPS = 10_000;

    private final Roster roster;
    private final SceneKinds kinds;
    private final Departures departures;
    private final long[] firstsWait = new long[1 << SceneKinds.MOST_MOVERS];
    private final long[] lastsWait = new long[1 << SceneKinds.MOST_STAYERS];
    private final long[] lengths = new long[1 << SceneKinds.MOST_MOVERS];
    private final long[] room = new long[1 << SceneKinds.MOST_MOVERS];
    /** For each depth and kind of scenes, what is paid at the cheapest moment so far at which it could be shot. */
    private final long[][] cheapest = new long[2 * SceneKinds.MOST_MOVERS + SceneKinds.MOST_STAYERS + 1][Long.SIZE];
    /** For each kind of scenes, what its stayers wait for each other; certain since the last of them has come. */
    private final long[] sunk = new long[Long.SIZE];
    /** Who came or left at each depth: a mover, or a stayer after all movers. */
    private final int[] events = new int[cheapest.length];
    private final int[] bestEvents = new int[cheapest.length];
    private int bestLength;
    private long best;
    private int steps;
    private int firsts;
    private int movers;
    private int allStayers;

    Attendance(Roster roster) {
        this.roster = roster;
        kinds = new SceneKinds(roster);
        departures = new Departures(kinds);
    }

    /**
     * What the actors wait at least.
     *
     * @param first who is there from the start
     * @param free  who is there neither at the start nor at the end; with the first ones at most
     *              {@link SceneKinds#MOST_MOVERS}
     * @param last  who is there at the end, at most {@link SceneKinds#MOST_STAYERS}
     * @param limit to stop at: the answer is this when they wait as long or longer
     */
    long least(long scenes, long first, long free, long last, long limit) {
        kinds.sort(scenes, first, free, last);
        firsts = Long.bitCount(first);
        movers = firsts + Long.bitCount(free);
        allStayers = (1 << Long.bitCount(last)) - 1;
        int allFirsts = (1 << firsts) - 1;
        int allFree = (1 << movers) - 1 & ~allFirsts;
        separately(kinds.movers, allFirsts, kinds.moversRate, firstsWait);
        separately(kinds.stayers, allStayers, kinds.stayersRate, lastsWait);
        long paid = kinds.moversRate[allFirsts];
        for (int kind = 0; kind < kinds.size; kind++) {
            boolean open = kinds.stayers[kind] == 0 && (kinds.movers[kind] & allFree) == 0;
            cheapest[0][kind] = open ? paid : Long.MAX_VALUE;
            sunk[kind] = 0;
        }
        best = limit;
        steps = 0;
        look(0, allFirsts, allFree, allStayers, 0, 0, true);
        return stopped() ? Math.min(limit, firstsWait[allFirsts] + lastsWait[allStayers]) : best;
    }

    /** Whether the last answer is but a bound, because there was too much to look into. */
    boolean stopped() {
        return steps > MOST_STEPS;
    }

    /** How many orders of coming and leaving the last answer took, complete or not. */
    int steps() {
        return steps;
    }

    private void separately(int[] actors, int all, long[] rates, long[] waits) {
        Arrays.fill(lengths, 0, all + 1, 0);
        for (int kind = 0; kind < kinds.size; kind++) {
            lengths[actors[kind] & all] += kinds.length[kind];
        }
        Leaving.fill(all + 1, lengths, room, rates, waits);
    }

    /**
     * Looks into all that can follow.
     *
     * @param present the movers who are there
     * @param free    the movers who are still to come
     * @param late    the stayers who are still to come
     * @param cost    of the scenes that are settled because one of their actors has left
     * @param certain what stayers wait for each other in other scenes
     * @param pure    whether nobody has left but who was there at the start
     */
    private void look(int depth, int present, int free, int late, long cost, long certain, boolean pure) {
        long waiting = pure ? firstsWait[present & (1 << firsts) - 1] : 0;
        if (cost + certain + waiting + lastsWait[late] >= best || ++steps > MOST_STEPS) {
            return;
        }
        if ((free | late) == 0) {
            finish(depth, present, cost);
            return;
        }
        for (int rest = late; rest != 0; rest &= rest - 1) {
            int stayer = Integer.numberOfTrailingZeros(rest);
            events[depth] = movers + stayer;
            int later = late & ~(1 << stayer);
            long more = come(1 << stayer, later);
            pass(depth, present, later, present);
            look(depth + 1, present, free, later, cost, certain + more, pure);
        }
        for (int rest = free; rest != 0; rest &= rest - 1) {
            int mover = Integer.numberOfTrailingZeros(rest);
            events[depth] = mover;
            int now = present | 1 << mover;
            pass(depth, now, late, now);
            look(depth + 1, now, free & ~(1 << mover), late, cost, certain, pure);
        }
        for (int rest = present; rest != 0; rest &= rest - 1) {
            int mover = Integer.numberOfTrailingZeros(rest);
            if ((kinds.stayersWith[mover] & late) == 0 && (kinds.moversWith[mover] & free) == 0) {
                events[depth] = mover;
                leave(depth, mover, present, free, late, cost, certain, pure);
            }
        }
    }

    /** Notes what stayers wait for each other in the scenes whose last stayer comes now, and sums it up. */
    private long come(int stayer, int late) {
        long paid = kinds.stayersRate[allStayers & ~late];
        long more = 0;
        for (int kind = 0; kind < kinds.size; kind++) {
            if ((kinds.stayers[kind] & stayer) != 0 && (kinds.stayers[kind] & late) == 0) {
                sunk[kind] = kinds.length[kind] * (paid - kinds.stayersRate[kinds.stayers[kind]]);
                more += sunk[kind];
            }
        }
        return more;
    }

    private void leave(int depth, int mover, int present, int free, int late, long cost, long certain, boolean pure) {
        long settled = 0;
        long gone = 0;
        for (int kind = 0; kind < kinds.size; kind++) {
            if ((kinds.movers[kind] & 1 << mover) != 0 && (kinds.movers[kind] & ~present) == 0) {
                settled += kinds.length[kind] * (cheapest[depth][kind] - kinds.own[kind]);
                gone += sunk[kind];
            }
        }
        int now = present & ~(1 << mover);
        pass(depth, now, late, now);
        look(depth + 1, now, free, late, cost + settled, certain - gone, pure && mover < firsts);
    }

    /** Prices the moment after an event for the scenes that could be shot at it. */
    private void pass(int depth, int present, int late, int open) {
        long paid = kinds.moversRate[present] + kinds.stayersRate[allStayers & ~late];
        long[] before = cheapest[depth];
        long[] after = cheapest[depth + 1];
        for (int kind = 0; kind < kinds.size; kind++) {
            boolean can = (kinds.stayers[kind] & late) == 0 && (kinds.movers[kind] & ~open) == 0;
            after[kind] = can ? Math.min(before[kind], paid) : before[kind];
        }
    }

    private void finish(int depth, int present, long cost) {
        long whole = cost + departures.least(present, kinds.stayersRate[allStayers], cheapest[depth], best - cost);
        if (whole < best) {
            best = whole;
            System.arraycopy(events, 0, bestEvents, 0, depth);
            bestLength = depth;
            for (int rest = present; rest != 0; rest &= ~(1 << departures.leaves(rest))) {
                bestEvents[bestLength++] = departures.leaves(rest);
            }
        }
    }

    /** The scenes in the order that the last answer was found for, where it was less than the limit. */
    int[] order(long scenes, long first, long free, long last) {
        var actors = new int[movers + Long.bitCount(last)];
        int number = 0;
        for (long part : new long[] { first, free, last }) {
            for (long rest = part; rest != 0; rest &= rest - 1) {
                actors[number++] = Long.numberOfTrailingZeros(rest);
            }
        }
        var present = new long[bestLength + 1];
        present[0] = first;
        for (int i = 0; i < bestLength; i++) {
            present[i + 1] = present[i] ^ 1L << actors[bestEvents[i]];
        }
        long counted = first | free | last;
        var order = new int[Long.bitCount(scenes)];
        int next = 0;
        for (int moment = 0; moment < present.length; moment++) {
            for (long rest = scenes; rest != 0; rest &= rest - 1) {
                int scene = Long.numberOfTrailingZeros(rest);
                if (moment == cheapestMoment(roster.cast[scene] & counted, present)) {
                    order[next++] = scene;
                }
            }
        }
        return order;
    }

    private int cheapestMoment(long cast, long[] present) {
        int best = -1;
        for (int moment = 0; moment < present.length; moment++) {
            if ((cast & ~present[moment]) == 0
                    && (best < 0 || roster.rateOf(present[moment]) < roster.rateOf(present[best]))) {
                best = moment;
            }
        }
        return best;
    }
}
