package org.backlot.schedule.optimise.order;

/** The scenes that are settled from both ends of an order. */
final class Placed {

    private final int[] scenes;
    private int first;
    private int last;

    Placed(int size) {
        scenes = new int[size];
        last = size;
    }

    /** Puts scenes next to those that are settled, at the start or at the end. */
    void put(long some, boolean atStart) {
        for (long rest = some; rest != 0; rest &= rest - 1) {
            put(Long.numberOfTrailingZeros(rest), atStart);
        }
    }

    private void put(int scene, boolean atStart) {
        if (atStart) {
            scenes[first++] = scene;
        } else {
            scenes[--last] = scene;
        }
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
