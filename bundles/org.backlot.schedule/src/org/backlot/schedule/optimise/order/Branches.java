package org.backlot.schedule.optimise.order;

/** What can be shot next at one end, the most promising first. */
final class Branches {

    final boolean atStart;
    private final long[] scenes = new long[Long.SIZE];
    private final Middle[] rests = new Middle[Long.SIZE];
    private final long[] costs = new long[Long.SIZE];
    private final long[] bounds = new long[Long.SIZE];
    private int size;

    Branches(boolean atStart) {
        this.atStart = atStart;
    }

    /**
     * @param scene  the scenes to be shot next
     * @param rest   what is left then
     * @param cost   of all that is settled then
     * @param bound  what the whole costs at least
     */
    void add(long scene, Middle rest, long cost, long bound) {
        int at = size++;
        for (; at > 0 && bounds[at - 1] > bound; at--) {
            scenes[at] = scenes[at - 1];
            rests[at] = rests[at - 1];
            costs[at] = costs[at - 1];
            bounds[at] = bounds[at - 1];
        }
        scenes[at] = scene;
        rests[at] = rest;
        costs[at] = cost;
        bounds[at] = bound;
    }

    int size() {
        return size;
    }

    long scenes(int branch) {
        return scenes[branch];
    }

    Middle rest(int branch) {
        return rests[branch];
    }

    long cost(int branch) {
        return costs[branch];
    }

    long bound(int branch) {
        return bounds[branch];
    }

    /** Whether less is to be done here than at the other end. */
    boolean narrowerThan(Branches other) {
        return size != other.size ? size < other.size : sum() > other.sum();
    }

    private long sum() {
        long sum = 0;
        for (int branch = 0; branch < size; branch++) {
            sum += bounds[branch];
        }
        return sum;
    }
}
