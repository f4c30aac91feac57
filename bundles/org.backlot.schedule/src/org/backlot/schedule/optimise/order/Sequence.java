package org.backlot.schedule.optimise.order;

import java.util.BitSet;
import java.util.stream.IntStream;

/** An order of scenes that is changed and priced step by step: a change looks only at whom it touches. */
final class Sequence {

    private final int[][] scenesOf;
    private final long[] duration;
    private final long[] rate;
    private final BitSet before;
    private final BitSet after;
    private final int[] order;
    private final int[] place;
    private final long[] start;
    private final int[] first;
    private final int[] last;

    Sequence(Reduced problem, int[] initial) {
        int scenes = problem.size();
        duration = problem.duration();
        rate = problem.rate();
        before = problem.before();
        after = problem.after();
        scenesOf = new int[rate.length][];
        for (int actor = 0; actor < rate.length; actor++) {
            int who = actor;
            scenesOf[actor] = IntStream.range(0, scenes)
                    .filter(scene -> problem.cast()[scene].get(who)).toArray();
        }
        order = initial.clone();
        place = new int[scenes];
        start = new long[scenes + 1];
        first = new int[rate.length];
        last = new int[rate.length];
        settle(0, scenes - 1);
        for (int actor = 0; actor < rate.length; actor++) {
            look(actor);
        }
    }

    int size() {
        return order.length;
    }

    int[] order() {
        return order.clone();
    }

    /** Takes the scene of one place and puts it at another; those between move up. Returns what that costs more. */
    long move(int from, int to) {
        int scene = order[from];
        if (from < to) {
            System.arraycopy(order, from + 1, order, from, to - from);
        } else {
            System.arraycopy(order, to, order, to + 1, from - to);
        }
        order[to] = scene;
        return changed(Math.min(from, to), Math.max(from, to));
    }

    /** Shoots what lies from one place to another, which is not before it, in the opposite order. */
    long reverse(int from, int to) {
        for (int low = from, high = to; low < high; low++, high--) {
            int scene = order[low];
            order[low] = order[high];
            order[high] = scene;
        }
        return changed(from, to);
    }

    /** Exchanges the scenes of two places. */
    long swap(int low, int high) {
        int scene = order[low];
        order[low] = order[high];
        order[high] = scene;
        return changed(Math.min(low, high), Math.max(low, high));
    }

    private long changed(int low, int high) {
        long more = 0;
        // Who starts before the change and ends after it is paid as before.
        for (int actor = 0; actor < rate.length; actor++) {
            if (touched(actor, low, high)) {
                more -= pay(actor);
            }
        }
        settle(low, high);
        for (int actor = 0; actor < rate.length; actor++) {
            if (touched(actor, low, high)) {
                look(actor);
                more += pay(actor);
            }
        }
        return more;
    }

    private boolean touched(int actor, int low, int high) {
        return first[actor] >= low && first[actor] <= high || last[actor] >= low && last[actor] <= high;
    }

    private void settle(int low, int high) {
        for (int i = low; i <= high; i++) {
            place[order[i]] = i;
            start[i + 1] = start[i] + duration[order[i]];
        }
    }

    private void look(int actor) {
        int earliest = Integer.MAX_VALUE;
        int latest = -1;
        for (int scene : scenesOf[actor]) {
            earliest = Math.min(earliest, place[scene]);
            latest = Math.max(latest, place[scene]);
        }
        first[actor] = before.get(actor) ? -1 : earliest;
        last[actor] = after.get(actor) ? order.length : latest;
    }

    private long pay(int actor) {
        long end = last[actor] == order.length ? start[order.length] : start[last[actor] + 1];
        return rate[actor] * (end - (first[actor] < 0 ? 0 : start[first[actor]]));
    }
}
