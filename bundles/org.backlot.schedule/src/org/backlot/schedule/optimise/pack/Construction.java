package org.backlot.schedule.optimise.pack;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A first assignment, quickly: locked scenes where they are, then scene by scene, those of a location and a light
 * together, to the day that breaks least and has the most in common. Nights fill the schedule from its end, so that
 * no day follows a night.
 */
final class Construction {

    private static final long MISFIT = 1_000_000_000;
    private static final long OVER = 1_000_000;

    private final Instance instance;
    private final int[] dayOf;
    private final int[] minutes;
    private final int[] eighths;
    private final int[][] lights;
    private final boolean[][] locations;
    private final int[][] cast;

    Construction(Instance instance) {
        this.instance = instance;
        dayOf = new int[instance.scenes];
        minutes = new int[instance.days];
        eighths = new int[instance.days];
        lights = new int[instance.days][3];
        locations = new boolean[instance.days][instance.locations];
        cast = new int[instance.days][instance.cast];
    }

    Assignment run() {
        long[] minutesAt = new long[instance.locations * 3];
        for (int scene = 0; scene < instance.scenes; scene++) {
            minutesAt[group(scene)] += instance.minutes[scene];
        }
        Comparator<Integer> sooner = Comparator.<Integer, Boolean>comparing(scene -> !instance.isLocked(scene))
                .thenComparing(scene -> instance.fits[scene].length > instance.days / 2)
                .thenComparing(scene -> instance.light[scene] == Instance.EITHER)
                .thenComparing(scene -> instance.light[scene])
                .thenComparing(scene -> -minutesAt[group(scene)])
                .thenComparing(this::group)
                .thenComparing(scene -> -instance.minutes[scene])
                .thenComparing(scene -> scene);
        IntStream.range(0, instance.scenes).boxed().sorted(sooner).forEach(this::place);
        return new Assignment(dayOf);
    }

    private int group(int scene) {
        return instance.location[scene] * 3 + instance.light[scene];
    }

    private void place(int scene) {
        int best = -1;
        long least = Long.MAX_VALUE;
        for (int day : instance.fits[scene]) {
            long value = value(scene, day);
            if (value < least) {
                least = value;
                best = day;
            }
        }
        dayOf[scene] = best;
        minutes[best] += instance.minutes[scene] + move(scene, best);
        eighths[best] += instance.eighths[scene];
        lights[best][instance.light[scene]]++;
        locations[best][instance.location[scene]] = true;
        for (int person : instance.castOf[scene]) {
            cast[best][person] += instance.minutes[scene];
        }
    }

    private int move(int scene, int day) {
        boolean there = minutes[day] == 0 || locations[day][instance.location[scene]];
        return there ? 0 : instance.places[instance.location[scene]].moveMinutes();
    }

    /** What speaks against a day for a scene. */
    private long value(int scene, int day) {
        PackDay terms = instance.day(day);
        boolean empty = minutes[day] == 0;
        long value = MISFIT * instance.misfit[scene][day];
        value += OVER * Math.max(0, minutes[day] + instance.minutes[scene] + move(scene, day) - terms.maxMinutes());
        if (terms.maxEighths() > 0) {
            value += OVER * Math.max(0, eighths[day] + instance.eighths[scene] - terms.maxEighths());
        }
        int light = instance.light[scene];
        if (light != Instance.EITHER) {
            value += 500 * OVER * lights[day][Instance.NIGHT - light];
            value += 200 * OVER * restless(day, light);
        }
        for (int person : instance.castOf[scene]) {
            int most = instance.people[person].maxMinutes();
            value += most == 0 ? 0 : OVER * Math.max(0, cast[day][person] + instance.minutes[scene] - most);
            value -= cast[day][person] > 0 ? 60 : 0;
        }
        value += empty ? 300 : 0;
        value += empty || locations[day][instance.location[scene]] ? 0 : 100;
        return value + (light == Instance.NIGHT ? instance.days - day : day);
    }

    private int restless(int day, int light) {
        int broken = 0;
        for (int pair : instance.nightsOf[day]) {
            int[] days = instance.nights[pair];
            if (light == Instance.NIGHT && days[0] == day) {
                broken += lights[days[1]][Instance.DAY] > 0 ? 1 : 0;
            }
            if (light == Instance.DAY && days[1] == day) {
                broken += lights[days[0]][Instance.NIGHT] > 0 ? 1 : 0;
            }
        }
        return broken;
    }
}
