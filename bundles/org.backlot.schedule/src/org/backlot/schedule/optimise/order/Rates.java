package org.backlot.schedule.optimise.order;

/** What sets of actors cost, looked up eight actors at a time. */
final class Rates {

    private static final int BITS = 8;

    private final long[][] sums;

    Rates(long[] rates) {
        sums = new long[Math.max(1, (rates.length + BITS - 1) / BITS)][1 << BITS];
        for (int actor = 0; actor < rates.length; actor++) {
            long[] part = sums[actor / BITS];
            int bit = 1 << actor % BITS;
            for (int set = bit; set < 2 * bit; set++) {
                part[set] = part[set - bit] + rates[actor];
            }
        }
    }

    /** The sum of the rates of actors, given as bits. */
    long of(long actors) {
        long sum = 0;
        int part = 0;
        for (long rest = actors; rest != 0; rest >>>= BITS) {
            sum += sums[part++][(int) rest & (1 << BITS) - 1];
        }
        return sum;
    }
}
