package org.backlot.schedule.optimise.order;

import java.util.BitSet;

/** A reduced problem whose scenes and whose actors fit the bits of a long each. */
final class Roster {

    private static final int BITS = 8;

    final int scenes;
    final long[] duration;
    final long[] rate;
    /** For each scene its actors. */
    final long[] cast;
    /** For each actor their scenes. */
    final long[] scenesOf;
    final long before;
    final long after;
    private final long[][] casts;
    private final Rates durations;
    private final Rates rates;

    Roster(Reduced problem) {
        scenes = problem.size();
        duration = problem.duration();
        rate = problem.rate();
        before = word(problem.before());
        after = word(problem.after());
        cast = new long[scenes];
        scenesOf = new long[rate.length];
        for (int scene = 0; scene < scenes; scene++) {
            cast[scene] = word(problem.cast()[scene]);
            for (long rest = cast[scene]; rest != 0; rest &= rest - 1) {
                scenesOf[Long.numberOfTrailingZeros(rest)] |= 1L << scene;
            }
        }
        casts = casts(cast);
        durations = new Rates(duration);
        rates = new Rates(rate);
    }

    static boolean fits(Reduced problem) {
        return problem.size() <= Long.SIZE && problem.rate().length <= Long.SIZE;
    }

    private static long word(BitSet bits) {
        return bits.isEmpty() ? 0 : bits.toLongArray()[0];
    }

    long all() {
        return scenes == Long.SIZE ? -1 : (1L << scenes) - 1;
    }

    long lengthOf(long someScenes) {
        return durations.of(someScenes);
    }

    long rateOf(long actors) {
        return rates.of(actors);
    }

    /** Who is in any of some scenes. */
    long castOf(long someScenes) {
        long actors = 0;
        int part = 0;
        for (long rest = someScenes; rest != 0; rest >>>= BITS) {
            actors |= casts[part++][(int) rest & (1 << BITS) - 1];
        }
        return actors;
    }

    /** The casts of sets of scenes, to be looked up eight scenes at a time. */
    private static long[][] casts(long[] cast) {
        var casts = new long[(cast.length + BITS - 1) / BITS][1 << BITS];
        for (int scene = 0; scene < cast.length; scene++) {
            long[] part = casts[scene / BITS];
            int bit = 1 << scene % BITS;
            for (int set = bit; set < 2 * bit; set++) {
                part[set] = part[set - bit] | cast[scene];
            }
        }
        return casts;
    }

    /** The scenes among some in which of some actors just these are. */
    long with(long someScenes, long actors, long exactly) {
        long found = 0;
        for (long rest = someScenes; rest != 0; rest &= rest - 1) {
            int scene = Long.numberOfTrailingZeros(rest);
            if ((cast[scene] & actors) == exactly) {
                found |= 1L << scene;
            }
        }
        return found;
    }

    /** So many of some actors, those whose waiting through some scenes costs the most. */
    long dearest(long actors, int count, long someScenes) {
        long chosen = actors;
        while (Long.bitCount(chosen) > Math.max(0, count)) {
            long cheapest = 0;
            long least = Long.MAX_VALUE;
            for (long rest = chosen; rest != 0; rest &= rest - 1) {
                long waits = waitsThrough(someScenes, Long.lowestOneBit(rest));
                if (waits < least) {
                    least = waits;
                    cheapest = Long.lowestOneBit(rest);
                }
            }
            chosen &= ~cheapest;
        }
        return chosen;
    }

    /** What it costs that actors are there for all of some scenes, beside the scenes they are in. */
    long waitsThrough(long someScenes, long actors) {
        long cost = 0;
        for (long rest = actors; rest != 0; rest &= rest - 1) {
            int actor = Long.numberOfTrailingZeros(rest);
            cost += rate[actor] * durations.of(someScenes & ~scenesOf[actor]);
        }
        return cost;
    }

    /** What waiting costs in an order of all scenes. */
    long waits(int[] order) {
        long cost = 0;
        long came = before;
        long open = all();
        for (int scene : order) {
            came |= cast[scene];
            open &= ~(1L << scene);
            cost += duration[scene] * rates.of(came & (castOf(open) | after) & ~cast[scene]);
        }
        return cost;
    }
}
