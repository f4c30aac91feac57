package org.backlot.schedule.optimise.pack;

import java.util.Arrays;
import java.util.List;

/**
 * The order of the scenes of one day: locked places and scenes before others first of all, then as few moves as can be,
 * then scenes together that share cast. Where somebody would not keep their hours so, their scenes come earlier, if
 * that mends it: among those of one place, or before all others. Without locks, pairs and hours the moves are the least
 * there can be, because every location and every set is visited once, and the location that is dearest to move to comes
 * first.
 */
final class DayOrder {

    /** How early those come who have hours to keep. */
    private enum Haste { NONE, IN_THEIR_PLACE, BEFORE_ALL }

    private final Instance instance;
    private final DayHours hours;
    private Haste haste = Haste.NONE;
    private int day;

    DayOrder(Instance instance) {
        this.instance = instance;
        hours = new DayHours(instance);
    }

    /** The scenes of a day in shooting order. */
    int[] of(int day, int[] scenes, int count) {
        this.day = day;
        int[] best = order(scenes, count, Haste.NONE);
        if (hours.concern(day, scenes, count)) {
            long least = hours.weight(day, best);
            for (Haste more : List.of(Haste.IN_THEIR_PLACE, Haste.BEFORE_ALL)) {
                int[] other = least == 0 ? best : order(scenes, count, more);
                long weight = hours.weight(day, other);
                best = weight < least ? other : best;
                least = Math.min(least, weight);
            }
        }
        return best;
    }

    private int[] order(int[] scenes, int count, Haste asked) {
        haste = asked;
        int[] left = Arrays.copyOf(scenes, count);
        Arrays.sort(left);
        int[] order = new int[count];
        for (int place = 0; place < count; place++) {
            int last = place == 0 ? -1 : order[place - 1];
            int best = -1;
            long bestValue = Long.MIN_VALUE;
            int bestTie = 0;
            for (int i = 0; i < count; i++) {
                long value = left[i] < 0 ? Long.MIN_VALUE : value(left, left[i], last);
                int tie = left[i] < 0 ? 0 : tie(left[i], last);
                if (value > bestValue || value == bestValue && left[i] >= 0 && tie > bestTie) {
                    bestValue = value;
                    bestTie = tie;
                    best = i;
                }
            }
            order[place] = left[best];
            left[best] = -1;
        }
        return order;
    }

    /** How good a scene is after another: what may not come yet is worst, then what needs a move, and so on. */
    private long value(int[] left, int scene, int last) {
        long value = 0;
        boolean sameLocation = last >= 0 && instance.location[scene] == instance.location[last];
        boolean sameSet = last >= 0 && instance.set[scene] == instance.set[last];
        value += sameLocation ? 1L << 58 : 0;
        value += sameSet ? 1L << 57 : 0;
        boolean before = false;
        boolean locked = false;
        boolean wholeLocation = true;
        boolean wholeSet = true;
        for (int other : left) {
            if (other < 0) {
                continue;
            }
            if (mustPrecede(other, scene)) {
                before = true;
                locked |= instance.rank[other] >= 0 && instance.rank[scene] >= 0;
            }
            if (instance.ordered[other] && waits(left, other)) {
                wholeLocation &= instance.location[other] != instance.location[scene];
                wholeSet &= instance.set[other] != instance.set[scene];
            }
        }
        value -= (before ? 1L << 60 : 0) + (locked ? 1L << 61 : 0);
        value += wholeLocation ? 1L << 56 : 0;
        value += wholeSet ? 1L << 55 : 0;
        value += haste == Haste.BEFORE_ALL && hours.urgency(day, scene) > 0 ? 1L << 59 : 0;
        if (last < 0) {
            PackLocation place = instance.places[instance.location[scene]];
            return value + Math.min(place.moveCost(), (1L << 34) - 1) * (1L << 20)
                    + Math.min(place.moveMinutes(), (1 << 20) - 1);
        }
        return value;
    }

    private int tie(int scene, int last) {
        int shared = last < 0 ? 0 : shared(scene, last);
        return haste == Haste.NONE ? shared : hours.urgency(day, scene) * (instance.cast + 1) + shared;
    }

    /** Whether a scene has to wait for one of another location or set that is not shot yet. */
    private boolean waits(int[] left, int scene) {
        for (int other : left) {
            if (other >= 0 && mustPrecede(other, scene) && instance.set[other] != instance.set[scene]) {
                return true;
            }
        }
        return false;
    }

    private int shared(int scene, int last) {
        int shared = 0;
        for (int person : instance.castOf[scene]) {
            shared += instance.isIn(person, last) ? 1 : 0;
        }
        return shared;
    }

    /** Whether a scene has to come before another one of the same day. */
    boolean mustPrecede(int scene, int other) {
        if (!instance.ordered[scene] || !instance.ordered[other] || scene == other) {
            return false;
        }
        if (instance.rank[scene] >= 0 && instance.rank[other] >= 0) {
            return instance.rank[scene] < instance.rank[other];
        }
        for (int pair : instance.pairsOf[scene]) {
            if (instance.first[pair] == scene && instance.second[pair] == other) {
                return true;
            }
        }
        return false;
    }
}
