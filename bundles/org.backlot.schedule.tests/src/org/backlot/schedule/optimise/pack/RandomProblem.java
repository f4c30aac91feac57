package org.backlot.schedule.optimise.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Problems at random, with some of everything that a problem can have; and every plan of a small one. */
final class RandomProblem {

    static final LocalDate START = LocalDate.of(2027, 3, 1);

    private final Random random;
    private final boolean everything;

    RandomProblem(long seed, boolean everything) {
        random = new Random(seed);
        this.everything = everything;
    }

    /**
     * Makes one.
     *
     * @param rules contributed constraints
     */
    PackProblem make(int scenes, int days, List<DayRule> rules) {
        return make(scenes, days, 1 + random.nextInt(4), rules);
    }

    PackProblem make(int scenes, int days, int cast, List<DayRule> rules) {
        int locations = 1 + random.nextInt(4);
        List<PackDay> allDays = days(days);
        List<PackScene> allScenes = new ArrayList<>();
        for (int i = 0; i < scenes; i++) {
            allScenes.add(scene(i, cast, locations, allDays));
        }
        List<Before> before = new ArrayList<>();
        for (int i = 0; everything && i < random.nextInt(4) && scenes > 1; i++) {
            int first = random.nextInt(scenes - 1);
            before.add(new Before("s" + first, "s" + (first + 1 + random.nextInt(scenes - first - 1))));
        }
        var terms = new PackTerms(random.nextInt(500), everything ? random.nextInt(4) : 0,
                everything ? random.nextInt(40) : 0, everything ? random.nextInt(30) : 0, random.nextBoolean());
        return new PackProblem(allScenes, allDays, IntStream.range(0, cast).mapToObj(this::person).toList(),
                IntStream.range(0, locations).mapToObj(this::location).toList(), before, terms, rules);
    }

    private List<PackDay> days(int count) {
        List<PackDay> days = new ArrayList<>();
        LocalDate date = START;
        int payDay = 0;
        for (int i = 0; i < count; i++) {
            boolean sameDate = everything && i > 0 && random.nextInt(5) == 0
                    && days.get(i - 1).unit().isEmpty();
            if (i > 0 && !sameDate) {
                int gap = 1 + (random.nextInt(3) == 0 ? random.nextInt(3) : 0);
                date = date.plusDays(gap);
                payDay += random.nextBoolean() ? 1 : gap;
            }
            int minutes = 200 + 50 * random.nextInt(5);
            days.add(new PackDay("d" + i, date, payDay, sameDate ? "second" : "", minutes,
                    minutes + (everything ? 50 * random.nextInt(3) : 0), everything && random.nextBoolean() ? 20 : 0,
                    everything && i > 0 && random.nextInt(8) == 0));
        }
        return days;
    }

    private PackScene scene(int number, int people, int locations, List<PackDay> days) {
        List<String> cast = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            if (random.nextInt(3) == 0) {
                cast.add("c" + person);
            }
        }
        SceneLight light = random.nextInt(3) == 0 ? SceneLight.NIGHT
                : random.nextInt(5) == 0 ? SceneLight.EITHER : SceneLight.DAY;
        boolean bound = everything && random.nextInt(5) == 0;
        int from = bound ? random.nextInt(days.size()) : 0;
        PackScene.Lock lock = !everything || random.nextInt(8) > 0 ? PackScene.Lock.FREE
                : new PackScene.Lock(random.nextInt(days.size()), random.nextInt(4) - 1);
        return new PackScene("s" + number, 20 + 20 * random.nextInt(8), 1 + random.nextInt(10), cast,
                "l" + random.nextInt(locations), "set" + random.nextInt(2), light, from,
                bound ? from + random.nextInt(3) : Integer.MAX_VALUE, lock);
    }

    private PackCast person(int number) {
        long rate = 10 + random.nextInt(200);
        return new PackCast("c" + number, rate, random.nextBoolean() ? rate : random.nextInt(200), dates(),
                !everything || random.nextBoolean(), everything && random.nextInt(4) == 0 ? 3 : 0,
                everything && random.nextInt(3) == 0 ? 120 : 0);
    }

    private PackLocation location(int number) {
        return new PackLocation("l" + number, random.nextInt(100), random.nextInt(80),
                everything ? random.nextInt(100) : 0, everything ? dates() : Set.of());
    }

    private Set<LocalDate> dates() {
        Set<LocalDate> dates = new HashSet<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            dates.add(START.plusDays(random.nextInt(6)));
        }
        return dates;
    }

    /** The same, where half of the cast have hours to keep. */
    PackProblem withHours(PackProblem problem) {
        Map<String, List<PackHours.Limit>> limits = new HashMap<>();
        for (PackCast person : problem.cast()) {
            if (random.nextBoolean()) {
                limits.put(person.id(), problem.days().stream().map(day -> random.nextInt(4) == 0 ? PackHours.Limit.NONE
                        : new PackHours.Limit(480 + 30 * random.nextInt(3), 700 + 60 * random.nextInt(10),
                                120 + 60 * random.nextInt(6))).toList());
            }
        }
        return new PackProblem(problem.scenes(), problem.days(), problem.cast(), problem.locations(), problem.before(),
                problem.terms(), problem.rules(), limits.isEmpty() ? PackHours.NONE
                        : new PackHours(problem.days().stream().map(day -> new PackHours.Clock(480, 1080, 300, 60))
                                .toList(), limits));
    }

    /** A plan at random. */
    Map<String, String> anyDays(PackProblem problem) {
        Map<String, String> days = new HashMap<>();
        for (PackScene scene : problem.scenes()) {
            days.put(scene.id(), problem.days().get(random.nextInt(problem.days().size())).id());
        }
        return days;
    }

    /** The least that a plan costs which keeps every constraint and lock; -1 where none does. */
    static long leastCost(PackProblem problem) {
        Map<String, String> start = new HashMap<>();
        problem.scenes().forEach(scene -> start.put(scene.id(), problem.days().get(0).id()));
        var whatIf = WhatIf.of(problem, start);
        int[] digits = new int[problem.scenes().size()];
        long least = -1;
        while (true) {
            if (whatIf.weight() == 0 && keepsLocks(problem, digits) && (least < 0 || whatIf.cost() < least)) {
                least = whatIf.cost();
            }
            int place = 0;
            while (place < digits.length && digits[place] == problem.days().size() - 1) {
                digits[place] = 0;
                whatIf.move(List.of(problem.scenes().get(place).id()), problem.days().get(0).id());
                place++;
            }
            if (place == digits.length) {
                return least;
            }
            digits[place]++;
            whatIf.move(List.of(problem.scenes().get(place).id()), problem.days().get(digits[place]).id());
        }
    }

    private static boolean keepsLocks(PackProblem problem, int[] days) {
        for (int i = 0; i < days.length; i++) {
            PackScene scene = problem.scenes().get(i);
            if (scene.isLocked() ? scene.lock().day() != days[i] : problem.days().get(days[i]).sealed()) {
                return false;
            }
        }
        return true;
    }
}
