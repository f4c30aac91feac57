package org.backlot.schedule.optimise.order;

import java.util.Arrays;

/**
 * What a group waits at least of whom all are there and each leaves after their last scene, when nobody else counts.
 * Once it is settled in which order they leave, each scene is best shot just before the first of its actors leaves,
 * so that the order of leaving is all there is to decide, and a table over the sets of those who are still there
 * decides it. The other way round it is what a group waits of whom all stay to the end and come one by one.
 */
final class Leaving {

    /** Larger groups are taken apart: their tables would double with every actor. */
    static final int LARGEST_GROUP = 8;

    private final long[] length = new long[1 << LARGEST_GROUP];
    private final long[] own = new long[1 << LARGEST_GROUP];
    private final long[] rates = new long[1 << LARGEST_GROUP];
    private final long[] waits = new long[1 << LARGEST_GROUP];
    private final Roster roster;

    Leaving(Roster roster) {
        this.roster = roster;
    }

    /** What a group waits at least during some scenes. */
    long least(long scenes, long group) {
        long sum = 0;
        long rest = group;
        while (Long.bitCount(rest) > 1) {
            long part = 0;
            while (rest != 0 && Long.bitCount(part) < LARGEST_GROUP) {
                part |= Long.lowestOneBit(rest);
                rest &= rest - 1;
            }
            sum += leastOfPart(scenes, part);
        }
        return sum;
    }

    private long leastOfPart(long scenes, long group) {
        int size = 1 << Long.bitCount(group);
        Arrays.fill(length, 0, size, 0);
        for (long rest = scenes; rest != 0; rest &= rest - 1) {
            int scene = Long.numberOfTrailingZeros(rest);
            length[(int) Long.compress(roster.cast[scene], group)] += roster.duration[scene];
        }
        rates(roster.rate, group, rates, 0);
        fill(size, length, own, rates, waits);
        return waits[size - 1];
    }

    /** Writes the rates of all sets of a group into a table in which the group's first bit is the given one. */
    static void rates(long[] rate, long group, long[] table, int firstBit) {
        int bit = 1 << firstBit;
        for (long rest = group; rest != 0; rest &= rest - 1, bit <<= 1) {
            long each = rate[Long.numberOfTrailingZeros(rest)];
            for (int set = bit; set < 2 * bit; set++) {
                table[set] = table[set - bit] + each;
            }
        }
    }

    /**
     * Fills in what each set of actors waits at least.
     *
     * @param length for each set, how long the scenes last in which just these are; overwritten
     * @param own    room to work in
     * @param rates  of each set
     * @param waits  the result
     */
    static void fill(int size, long[] length, long[] own, long[] rates, long[] waits) {
        length[0] = 0;
        for (int set = 0; set < size; set++) {
            own[set] = length[set] * rates[set];
        }
        for (int bit = 1; bit < size; bit <<= 1) {
            for (int set = bit; set < size; set = set + 1 | bit) {
                length[set] += length[set ^ bit];
                own[set] += own[set ^ bit];
            }
        }
        waits[0] = 0;
        for (int set = 1; set < size; set++) {
            long best = Long.MAX_VALUE;
            for (int rest = set; rest != 0; rest &= rest - 1) {
                int later = set & ~Integer.lowestOneBit(rest);
                long here = rates[set] * (length[set] - length[later]) - own[set] + own[later];
                best = Math.min(best, waits[later] + here);
            }
            waits[set] = best;
        }
    }
}
