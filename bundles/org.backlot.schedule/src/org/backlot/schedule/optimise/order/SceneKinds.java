package org.backlot.schedule.optimise.order;

import java.util.Arrays;

/**
 * Some scenes, taken for equal where they have the same of a few chosen actors. Movers are those who may leave before
 * the end, stayers those who will be there at the end; both are numbered from 0 in the order in which they are given.
 */
final class SceneKinds {

    static final int MOST_MOVERS = 5;
    static final int MOST_STAYERS = 3;

    /** How many kinds there are. */
    int size;
    /** For each kind its movers. */
    final int[] movers = new int[Long.SIZE];
    /** For each kind its stayers. */
    final int[] stayers = new int[Long.SIZE];
    /** For each kind how long its scenes last. */
    final long[] length = new long[Long.SIZE];
    /** For each kind the rates of its actors. */
    final long[] own = new long[Long.SIZE];
    /** The rates of each set of movers. */
    final long[] moversRate = new long[1 << MOST_MOVERS];
    /** The rates of each set of stayers. */
    final long[] stayersRate = new long[1 << MOST_STAYERS];
    /** For each mover all movers with whom they share a scene. */
    final int[] moversWith = new int[MOST_MOVERS];
    /** For each mover all stayers with whom they share a scene. */
    final int[] stayersWith = new int[MOST_MOVERS];

    private final int[] kindOf = new int[1 << MOST_MOVERS + MOST_STAYERS];
    private final Roster roster;

    SceneKinds(Roster roster) {
        this.roster = roster;
    }

    /**
     * Sorts scenes.
     *
     * @param first movers who are there from the start: the lower numbers
     * @param free  movers who come later
     * @param last  the stayers
     */
    void sort(long scenes, long first, long free, long last) {
        int firsts = Long.bitCount(first);
        int lasts = Long.bitCount(last);
        Leaving.rates(roster.rate, first, moversRate, 0);
        Leaving.rates(roster.rate, free, moversRate, firsts);
        Leaving.rates(roster.rate, last, stayersRate, 0);
        Arrays.fill(moversWith, 0);
        Arrays.fill(stayersWith, 0);
        size = 0;
        for (long rest = scenes; rest != 0; rest &= rest - 1) {
            int scene = Long.numberOfTrailingZeros(rest);
            long cast = roster.cast[scene];
            int moving = (int) (Long.compress(cast, first) | Long.compress(cast, free) << firsts);
            int staying = (int) Long.compress(cast, last);
            int key = moving << lasts | staying;
            if (kindOf[key] == 0) {
                add(moving, staying);
                kindOf[key] = size;
            }
            length[kindOf[key] - 1] += roster.duration[scene];
        }
        for (int kind = 0; kind < size; kind++) {
            kindOf[movers[kind] << lasts | stayers[kind]] = 0;
        }
    }

    private void add(int moving, int staying) {
        movers[size] = moving;
        stayers[size] = staying;
        length[size] = 0;
        own[size] = moversRate[moving] + stayersRate[staying];
        size++;
        for (int rest = moving; rest != 0; rest &= rest - 1) {
            int mover = Integer.numberOfTrailingZeros(rest);
            moversWith[mover] |= moving;
            stayersWith[mover] |= staying;
        }
    }
}
