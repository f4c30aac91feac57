package org.backlot.schedule.optimise.pack;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** A problem as numbers: scenes, days, cast, locations and sets by index, dates by slot. */
final class Instance {

    static final int DAY = 0;
    static final int NIGHT = 1;
    static final int EITHER = 2;

    final PackProblem problem;
    final long lengthFactor;
    final PackTerms terms;
    final int scenes;
    final int days;
    final int cast;
    final int locations;
    final int sets;
    final int slots;

    final int[] minutes;
    final int[] eighths;
    final int[] light;
    final int[] location;
    final int[] set;
    final int[][] castOf;
    /** The day a scene is locked to, or -1. */
    final int[] lockedTo;
    final int[] rank;
    /** What a scene breaks on a day whatever else is there: its range, its cast, its location. */
    final int[][] misfit;
    /** The days on which a scene breaks least, sealed ones left out; for a locked scene its day. */
    final int[][] fits;

    final int[] longest;
    final int[] slotOf;
    final long[] dateOfSlot;
    /** For each of the cast, the pay day of each slot: as the problem says, without unpaid days away. */
    final int[][] payDay;
    final PackCast[] people;
    final PackLocation[] places;
    final boolean anybodyLimited;

    /** Scene that has to come first, and the second, pair by pair. */
    final int[] first;
    final int[] second;
    /** The pairs that a scene is in. */
    final int[][] pairsOf;
    /** Whether a scene may have to stand before or after another one of its day. */
    final boolean[] ordered;

    /** Days of which one is on the date after the other, each with its earlier day, its later one. */
    final int[][] nights;
    final int[][] nightsOf;
    /** A day and the next one of its unit, where a rule looks at both. */
    final int[][] neighbours;
    final int[][] neighboursOf;

    Instance(PackProblem problem) {
        this(problem, 1);
    }

    /** @param lengthFactor how many times the usual it weighs that a day or somebody's day is too long */
    Instance(PackProblem problem, long lengthFactor) {
        this.lengthFactor = lengthFactor;
        this.problem = problem;
        terms = problem.terms();
        scenes = problem.scenes().size();
        days = problem.days().size();
        cast = problem.cast().size();
        locations = problem.locations().size();
        people = problem.cast().toArray(PackCast[]::new);
        places = problem.locations().toArray(PackLocation[]::new);
        anybodyLimited = problem.cast().stream().anyMatch(person -> person.maxMinutes() > 0);
        minutes = of(PackScene::minutes);
        eighths = of(PackScene::eighths);
        light = of(scene -> scene.light().ordinal());
        lockedTo = of(scene -> scene.lock().day());
        rank = of(scene -> scene.lock().rank());
        Map<String, Integer> castIndex = index(problem.cast().stream().map(PackCast::id).toList());
        Map<String, Integer> locationIndex = index(problem.locations().stream().map(PackLocation::id).toList());
        location = of(scene -> locationIndex.get(scene.location()));
        Map<List<String>, Integer> setIndex = new HashMap<>();
        set = of(scene -> setIndex.computeIfAbsent(List.of(scene.location(), scene.set()), key -> setIndex.size()));
        sets = setIndex.size();
        castOf = problem.scenes().stream().map(scene -> scene.cast().stream().mapToInt(castIndex::get).sorted()
                .toArray()).toArray(int[][]::new);

        longest = problem.days().stream().mapToInt(PackDay::maxMinutes).toArray();
        slotOf = new int[days];
        List<LocalDate> dates = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            LocalDate date = problem.days().get(day).date();
            if (dates.isEmpty() || !date.equals(dates.get(dates.size() - 1))) {
                dates.add(date);
            }
            slotOf[day] = dates.size() - 1;
        }
        slots = dates.size();
        dateOfSlot = dates.stream().mapToLong(LocalDate::toEpochDay).toArray();
        payDay = payDays(dates);
        misfit = IntStream.range(0, scenes).mapToObj(this::misfits).toArray(int[][]::new);
        fits = IntStream.range(0, scenes).mapToObj(this::fitting).toArray(int[][]::new);

        List<int[]> pairs = pairs();
        first = pairs.stream().mapToInt(pair -> pair[0]).toArray();
        second = pairs.stream().mapToInt(pair -> pair[1]).toArray();
        pairsOf = ofEach(scenes, pairs);
        ordered = new boolean[scenes];
        for (int scene = 0; scene < scenes; scene++) {
            ordered[scene] = pairsOf[scene].length > 0 || rank[scene] != PackScene.Lock.NONE;
        }
        List<int[]> dayPairs = new ArrayList<>();
        List<int[]> unitPairs = new ArrayList<>();
        boolean asked = problem.rules().stream().anyMatch(DayRule::looksAtNeighbours);
        for (int a = 0; a < days; a++) {
            boolean found = !asked;
            for (int b = a + 1; b < days; b++) {
                if (ChronoUnit.DAYS.between(day(a).date(), day(b).date()) == 1) {
                    dayPairs.add(new int[] {a, b});
                }
                if (!found && day(a).unit().equals(day(b).unit())) {
                    unitPairs.add(new int[] {a, b});
                    found = true;
                }
            }
        }
        nights = dayPairs.toArray(int[][]::new);
        nightsOf = ofEach(days, dayPairs);
        neighbours = unitPairs.toArray(int[][]::new);
        neighboursOf = ofEach(days, unitPairs);
    }

    PackDay day(int day) {
        return problem.days().get(day);
    }

    PackScene scene(int scene) {
        return problem.scenes().get(scene);
    }

    boolean isLocked(int scene) {
        return lockedTo[scene] != PackScene.Lock.NONE;
    }

    /** Whether the unit of two days on following dates may not shoot the second by day after a night. */
    boolean restsAsUnit(int[] night) {
        return terms.companyRest() && day(night[0]).unit().equals(day(night[1]).unit());
    }

    /** Whether somebody is in a scene. */
    boolean isIn(int person, int scene) {
        return Arrays.binarySearch(castOf[scene], person) >= 0;
    }

    /** The scenes that somebody is in. */
    int[] scenesOf(int person) {
        return IntStream.range(0, scenes).filter(scene -> isIn(person, scene)).toArray();
    }

    /** Whether a night on a day forbids shooting by day on a later one. */
    boolean rests(int day, int later) {
        for (int pair : day < 0 ? new int[0] : nightsOf[day]) {
            if (nights[pair][0] == day && nights[pair][1] == later) {
                return restsAsUnit(nights[pair]);
            }
        }
        return false;
    }

    /** What some scenes of a day are to a rule. */
    DayContent content(int day, int[] members, int count) {
        return new DayContent(day(day), IntStream.of(members).limit(count).sorted().mapToObj(this::scene).toList());
    }

    private int[] of(ToIntFunction<PackScene> number) {
        return problem.scenes().stream().mapToInt(number).toArray();
    }

    private static Map<String, Integer> index(List<String> ids) {
        Map<String, Integer> index = new HashMap<>();
        ids.forEach(id -> index.put(id, index.size()));
        return index;
    }

    private int[][] payDays(List<LocalDate> dates) {
        int[] paid = new int[slots];
        for (int day = 0; day < days; day++) {
            paid[slotOf[day]] = day(day).payDay();
        }
        int[][] all = new int[cast][slots];
        for (int person = 0; person < cast; person++) {
            int unpaid = 0;
            for (int slot = 0; slot < slots; slot++) {
                boolean away = !people[person].paidAway() && people[person].away().contains(dates.get(slot));
                unpaid += away ? 1 : 0;
                all[person][slot] = paid[slot] - unpaid + (away ? 1 : 0);
            }
        }
        return all;
    }

    private int[] misfits(int scene) {
        int[] all = new int[days];
        PackScene one = scene(scene);
        for (int day = 0; day < days; day++) {
            LocalDate date = day(day).date();
            int broken = day < one.from() || day > one.until() ? 1 : 0;
            broken += places[location[scene]].closed().contains(date) ? 1 : 0;
            for (int person : castOf[scene]) {
                broken += people[person].away().contains(date) ? 1 : 0;
            }
            all[day] = broken * Violation.WEIGHT;
        }
        return all;
    }

    private int[] fitting(int scene) {
        if (isLocked(scene)) {
            return new int[] {lockedTo[scene]};
        }
        int[] open = IntStream.range(0, days).filter(day -> !day(day).sealed()).toArray();
        if (open.length == 0) {
            throw new IllegalArgumentException("Scene " + scene(scene).id() + " is free, and every day is sealed.");
        }
        int least = IntStream.of(open).map(day -> misfit[scene][day]).min().getAsInt();
        return IntStream.of(open).filter(day -> misfit[scene][day] == least).toArray();
    }

    private List<int[]> pairs() {
        Map<String, Integer> index = index(problem.scenes().stream().map(PackScene::id).toList());
        List<int[]> pairs = new ArrayList<>();
        for (Before pair : problem.before()) {
            pairs.add(new int[] {index.get(pair.first()), index.get(pair.second())});
        }
        return pairs;
    }

    private static int[][] ofEach(int size, List<int[]> pairs) {
        List<List<Integer>> lists = new ArrayList<>();
        IntStream.range(0, size).forEach(i -> lists.add(new ArrayList<>()));
        for (int i = 0; i < pairs.size(); i++) {
            lists.get(pairs.get(i)[0]).add(i);
            lists.get(pairs.get(i)[1]).add(i);
        }
        return lists.stream().map(list -> list.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }
}
