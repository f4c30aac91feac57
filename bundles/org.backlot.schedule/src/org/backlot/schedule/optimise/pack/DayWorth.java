package org.backlot.schedule.optimise.pack;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a day is worth at most where scenes have prices: the prices of its scenes less what the day and its locations
 * cost, for each light and each choice of people who are there. A scene needs those of the people who are in it; a day
 * is as long as the longest. A table over minutes, location by location.
 */
final class DayWorth {

    private static final long NONE = Long.MIN_VALUE / 4;
    private static final int MOST_PLACES = 120;

    private final Instance instance;
    private final int[] who;
    private final int grain;
    private final int room;
    private final int[][][] scenes;
    private final long[] overtime;
    /** Of each scene, set by whoever asks. */
    final long[] price;
    /** What a visit to each location costs, set by whoever asks. */
    final long[] visit;

    /** @param who of each scene, which people have to be there, a bit for each */
    DayWorth(BoundInstance problem, int[] who, long scale) {
        instance = problem.instance;
        this.who = who;
        int minutes = problem.capacity + problem.firstMove;
        int unit = minutes;
        for (int scene : instance.minutes) {
            unit = divisor(unit, scene);
        }
        for (PackLocation place : instance.places) {
            unit = divisor(unit, place.moveMinutes());
        }
        grain = Math.max(unit, (minutes + MOST_PLACES - 1) / MOST_PLACES);
        room = minutes / grain;
        price = new long[instance.scenes];
        visit = new long[instance.locations];
        scenes = new int[3][instance.locations][];
        for (int light = 0; light < 3; light++) {
            for (int place = 0; place < instance.locations; place++) {
                int at = place;
                int by = light;
                scenes[light][place] = IntStream.range(0, instance.scenes)
                        .filter(scene -> instance.location[scene] == at
                        && (instance.light[scene] == by || instance.light[scene] == Instance.EITHER)).toArray();
            }
        }
        overtime = new long[room + 1];
        for (int used = 0; used <= room; used++) {
            overtime[used] = scale * instance.terms.overtimePerMinute()
                    * Math.max(0, (long) used * grain - problem.normal - problem.firstMove);
        }
    }

    private static int divisor(int one, int other) {
        return other == 0 ? one : divisor(other, one % other);
    }

    /** What a day is worth at most, by those who are there. */
    long of(int light, int there) {
        long[] best = new long[room + 1];
        long[] with = new long[room + 1];
        for (int place = 0; place < instance.locations; place++) {
            if (add(best, with, light, place, there, null)) {
                for (int used = 0; used <= room; used++) {
                    best[used] = Math.max(best[used], with[used]);
                }
            }
        }
        return best[most(best)];
    }

    private int most(long[] best) {
        int most = 0;
        for (int used = 0; used <= room; used++) {
            best[used] -= overtime[used];
            most = best[used] > best[most] ? used : most;
        }
        return most;
    }

    /** What the days until now come to with a visit to a location; tells whether it has a scene that can be shot. */
    private boolean add(long[] best, long[] with, int light, int place, int there, boolean[][] taken) {
        int move = instance.places[place].moveMinutes() / grain;
        boolean any = false;
        for (int i = 0; i < scenes[light][place].length; i++) {
            int scene = scenes[light][place][i];
            if ((who[scene] & ~there) != 0) {
                continue;
            }
            if (!any) {
                any = true;
                Arrays.fill(with, 0, Math.min(move, room + 1), NONE);
                for (int used = move; used <= room; used++) {
                    with[used] = best[used - move] - visit[place];
                }
            }
            int minutes = instance.minutes[scene] / grain;
            long gain = price[scene];
            for (int used = gain > 0 ? room : -1; used >= move + minutes; used--) {
                if (with[used - minutes] + gain > with[used]) {
                    with[used] = with[used - minutes] + gain;
                    if (taken != null) {
                        taken[i][used] = true;
                    }
                }
            }
        }
        return any;
    }

    /**
     * Counts the scenes and, after them, the locations of a day that is worth most.
     *
     * @param counts of the scenes, then the locations
     */
    void count(int light, int there, int[] counts) {
        boolean[][][] taken = new boolean[instance.locations][][];
        boolean[][] goes = new boolean[instance.locations][room + 1];
        long[] best = new long[room + 1];
        long[] with = new long[room + 1];
        for (int place = 0; place < instance.locations; place++) {
            taken[place] = new boolean[scenes[light][place].length][room + 1];
            if (add(best, with, light, place, there, taken[place])) {
                for (int used = 0; used <= room; used++) {
                    goes[place][used] = with[used] > best[used];
                    best[used] = Math.max(best[used], with[used]);
                }
            }
        }
        int used = most(best);
        for (int place = instance.locations - 1; place >= 0; place--) {
            if (!goes[place][used]) {
                continue;
            }
            counts[instance.scenes + place]++;
            for (int i = taken[place].length - 1; i >= 0; i--) {
                if (taken[place][i][used]) {
                    counts[scenes[light][place][i]]++;
                    used -= instance.minutes[scenes[light][place][i]] / grain;
                }
            }
            used -= instance.places[place].moveMinutes() / grain;
        }
    }

    /** About how many steps of a table it takes to look at one day. */
    static long work(Instance instance) {
        return (long) (instance.scenes + 2 * instance.locations) * MOST_PLACES / 4;
    }
}
