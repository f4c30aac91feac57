package org.backlot.schedule.optimise.order;

/**
 * What was paid at least for what is settled when a middle was looked into, for as many middles as there is room. Where
 * there is none, those with fewer scenes make way, which are sooner looked into once more. A middle and its mirror
 * image are one.
 */
final class KnownMiddles {

    private static final int FIELDS = 4;
    private static final int CAME = 1;
    private static final int STAY = 2;
    private static final int COST = 3;
    /** A middle is in one of so many places that follow each other. */
    private static final int PLACES = 8;
    private static final int FIRST_SIZE = 1 << 10;
    private static final int MOST = 1 << 28;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final int most;
    private long[] table;
    private int size;
    private int count;

    /** @param most how many it may remember, taken for the next power of two, 32 bytes each */
    KnownMiddles(int most) {
        this.most = Math.max(PLACES, most < MOST ? Integer.highestOneBit(Math.max(1, most - 1)) << 1 : MOST);
        size = Math.min(this.most, FIRST_SIZE);
        table = new long[size * FIELDS];
    }

    /** Whether a middle was looked into when no more was paid. */
    boolean has(Middle middle, long cost) {
        Middle key = middle.key();
        int at = find(key);
        return at >= 0 && table[at + COST] <= cost;
    }

    /** Remembers what is paid now that a middle is looked into. */
    void put(Middle middle, long cost) {
        Middle key = middle.key();
        int at = find(key);
        if (at < 0) {
            if (++count > size / 2 && size < most) {
                grow();
            }
            put(key.open(), key.came(), key.stay(), cost);
        } else {
            table[at + COST] = cost;
        }
    }

    private int find(Middle key) {
        int start = place(key.open(), key.came(), key.stay());
        for (int i = 0; i < PLACES; i++) {
            int at = at(start, i);
            if (table[at] == key.open() && table[at + CAME] == key.came() && table[at + STAY] == key.stay()) {
                return at;
            }
        }
        return -1;
    }

    private void put(long open, long came, long stay, long cost) {
        int start = place(open, came, stay);
        int chosen = at(start, 0);
        for (int i = 1; i < PLACES; i++) {
            int at = at(start, i);
            if (Long.bitCount(table[at]) < Long.bitCount(table[chosen])) {
                chosen = at;
            }
        }
        table[chosen] = open;
        table[chosen + CAME] = came;
        table[chosen + STAY] = stay;
        table[chosen + COST] = cost;
    }

    private void grow() {
        long[] old = table;
        size *= 2;
        table = new long[size * FIELDS];
        for (int at = 0; at < old.length; at += FIELDS) {
            if (old[at] != 0) {
                put(old[at], old[at + CAME], old[at + STAY], old[at + COST]);
            }
        }
    }

    private int place(long open, long came, long stay) {
        long mixed = ((open * MIX ^ came) * MIX ^ stay) * MIX;
        return (int) (mixed >>> Long.SIZE - Integer.numberOfTrailingZeros(size));
    }

    private int at(int start, int step) {
        return (start + step & size - 1) * FIELDS;
    }
}
