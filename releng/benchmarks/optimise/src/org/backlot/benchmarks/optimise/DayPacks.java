package org.backlot.benchmarks.optimise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Productions of any size of the kind of daypack/: rates fall with the rank of a part, leads are in most scenes, a
 * location has its own people, and a fifth of the scenes are nights. A plan is made first, and people are away only on
 * days on which that plan does not need them, so that there is a plan.
 */
final class DayPacks {

    private final SplittableRandom random;
    private final int scenes;
    private final int people;
    private final int locations;
    private final int[] minutes;
    private final int[] location;
    private final boolean[] night;
    private final int[][] cast;

    private DayPacks(int scenes, int seed) {
        random = new SplittableRandom(seed * 7919L + scenes);
        this.scenes = scenes;
        people = (int) Math.round(2.8 * Math.sqrt(scenes));
        locations = (int) Math.round(1.1 * Math.pow(scenes, 0.7));
        minutes = new int[scenes];
        location = new int[scenes];
        night = new boolean[scenes];
        cast = new int[scenes][];
    }

    static DayPack make(int scenes, int seed) {
        return new DayPacks(scenes, seed).make(seed);
    }

    private DayPack make(int seed) {
        List<int[]> regulars = new ArrayList<>();
        for (int place = 0; place < locations; place++) {
            regulars.add(IntStream.range(0, 2 + random.nextInt(4)).map(i -> person()).distinct().toArray());
        }
        for (int scene = 0; scene < scenes; scene++) {
            minutes[scene] = 20 + 10 * (int) Math.min(23, 8 * -Math.log(1 - random.nextDouble()));
            location[scene] = (int) (locations * Math.pow(random.nextDouble(), 1.4));
            night[scene] = random.nextInt(9) < 2;
            Set<Integer> in = new TreeSet<>();
            for (int person : regulars.get(location[scene])) {
                if (random.nextInt(2) == 0) {
                    in.add(person);
                }
            }
            for (int extra = random.nextInt(3); extra > 0 || in.isEmpty(); extra--) {
                in.add(person());
            }
            cast[scene] = in.stream().mapToInt(Integer::intValue).toArray();
        }
        int[] rates = IntStream.rangeClosed(1, people).map(rank -> (int) Math.max(5, 100 / Math.pow(rank, 0.8)))
                .toArray();
        return new DayPack("made_" + scenes + "_" + people + "_" + seed, minutes, location, night, cast, rates,
                locations, away(plan()));
    }

    /** Somebody, more likely one of the leads. */
    private int person() {
        return (int) (people * Math.pow(random.nextDouble(), 2.2));
    }

    /** The day of each scene: days filled location by location, the nights after all days of the sun. */
    private int[] plan() {
        int[] dayOf = new int[scenes];
        int day = -1;
        for (boolean byNight : new boolean[] {false, true}) {
            int left = 0;
            int place = -1;
            day++;
            List<Integer> sorted = IntStream.range(0, scenes).filter(scene -> night[scene] == byNight).boxed()
                    .sorted(Comparator.comparing(scene -> location[scene])).toList();
            boolean first = true;
            for (int scene : sorted) {
                int move = first || place == location[scene] ? 0 : DayPack.MOVE_MINUTES;
                if (first || left < minutes[scene] + move) {
                    day += first ? 0 : 1;
                    left = DayPack.DAY_MINUTES;
                    move = 0;
                }
                first = false;
                left -= minutes[scene] + move;
                place = location[scene];
                dayOf[scene] = day;
            }
        }
        return dayOf;
    }

    private List<Set<Integer>> away(int[] dayOf) {
        int used = 1 + IntStream.of(dayOf).max().getAsInt();
        List<Set<Integer>> away = new ArrayList<>();
        for (int day = 0; day < used + 1 + used / 12; day++) {
            Set<Integer> busy = new HashSet<>();
            for (int scene = 0; scene < scenes; scene++) {
                if (dayOf[scene] == day) {
                    IntStream.of(cast[scene]).forEach(busy::add);
                }
            }
            Set<Integer> out = new TreeSet<>();
            for (int person = 0; person < Math.min(people, 8); person++) {
                if (!busy.contains(person) && random.nextInt(6) == 0) {
                    out.add(person);
                }
            }
            away.add(out);
        }
        return away;
    }
}
