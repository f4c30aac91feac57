package org.backlot.schedule.optimise.order;

/** The scenes that are settled from both ends of an order. */
final class Placed {

    private final Roster roster;
    private final int[] scenes;
    /** For each place that is settled, who came in the places outside of it. */
    private final long[] came = new long[Long.SIZE];
    private int first;
    private int last;

    Placed(Roster roster) {
        this.roster = roster;
        scenes = new int[roster.scenes];
        last = scenes.length;
    }

    /** Puts scenes next to those that are settled, at the start or at the end. */
    void put(long some, boolean atStart) {
        for (long rest = some; rest != 0; rest &= rest - 1) {
            put(Long.numberOfTrailingZeros(rest), atStart);
        }
    }

    private void put(int scene, boolean atStart) {
        if (atStart) {
            came[first] = cameBy(true);
            scenes[first++] = scene;
        } else {
            came[last - 1] = cameBy(false);
            scenes[--last] = scene;
        }
    }

    /** Who was there before or in the scenes of the start; or is needed in the scenes of the end or after them. */
    private long cameBy(boolean start) {
        if (start) {
            return first == 0 ? roster.before : came[first - 1] | roster.cast[scenes[first - 1]];
        }
        return last == scenes.length ? roster.after : came[last] | roster.cast[scenes[last]];
    }

    /**
     * Whether the scenes of one end cost less when the innermost is moved outwards. That leaves the same scenes and
     * actors for the middle, so that whatever goes on from here can be had cheaper.
     *
     * @param open the scenes that are not settled
     */
    boolean inWrongOrder(boolean atStart, long open) {
        int outwards = atStart ? -1 : 1;
        int innermost = atStart ? first - 1 : last;
        int places = atStart ? first : scenes.length - last;
        long inside = roster.castOf(open) | cameBy(!atStart);
        long more = 0;
        for (int i = 1; i < places && more >= 0; i++) {
            int place = innermost + i * outwards;
            more += swapped(came[place], scenes[place], scenes[innermost], inside);
            inside |= roster.cast[scenes[place]];
        }
        return more < 0;
    }

    /** What a scene and the next one inwards cost more in the other order. */
    private long swapped(long outside, int one, int two, long inside) {
        long both = roster.cast[one] | roster.cast[two];
        long outer = outside & (inside | both);
        long inner = (outside | both) & inside;
        return wait(two, outer) + wait(one, inner) - wait(one, outer) - wait(two, inner);
    }

    private long wait(int scene, long present) {
        return roster.duration[scene] * roster.rateOf(present & ~roster.cast[scene]);
    }

    /** The whole order, with these scenes between those that are settled. */
    int[] around(int[] middle) {
        if (middle.length != last - first) {
            throw new IllegalStateException(middle.length + " scenes for " + (last - first) + " places");
        }
        int[] order = scenes.clone();
        System.arraycopy(middle, 0, order, first, middle.length);
        return order;
    }

    /** Where it is now, to come back to. */
    long mark() {
        return (long) first << Integer.SIZE | last;
    }

    void backTo(long mark) {
        first = (int) (mark >> Integer.SIZE);
        last = (int) mark;
    }
}
