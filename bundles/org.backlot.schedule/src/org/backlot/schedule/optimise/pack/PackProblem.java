package org.backlot.schedule.optimise.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Scenes, the days on which they can be shot, and what that costs.
 *
 * @param scenes    every scene that has to be shot
 * @param days      by date
 * @param cast      who is in the scenes
 * @param locations where the scenes are shot
 * @param before    scenes that have to be shot before others
 * @param terms     what holds for every day
 * @param rules     contributed constraints
 * @param hours     hours that some of the cast have to keep
 */
public record PackProblem(List<PackScene> scenes, List<PackDay> days, List<PackCast> cast,
        List<PackLocation> locations, List<Before> before, PackTerms terms, List<DayRule> rules, PackHours hours) {

    /**
     * @throws IllegalArgumentException naming what is wrong, where an id is there twice or names nothing, a number is
     *                                  negative, the days are not in the order of their dates, there is no day, or a
     *                                  scene is locked to a day that is not there
     */
    public PackProblem {
        scenes = List.copyOf(scenes);
        days = List.copyOf(days);
        cast = List.copyOf(cast);
        locations = List.copyOf(locations);
        before = List.copyOf(before);
        rules = List.copyOf(rules);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("There is no day on which to shoot.");
        }
        Set<String> scenesKnown = unique("scene", scenes, PackScene::id);
        Set<String> castKnown = unique("member of the cast", cast, PackCast::id);
        Set<String> locationsKnown = unique("location", locations, PackLocation::id);
        unique("day", days, PackDay::id);
        unique("rule", rules, DayRule::id);
        for (PackScene scene : scenes) {
            check(scene, days.size());
            known("location", scene.location(), locationsKnown, scene.id());
            scene.cast().forEach(id -> known("member of the cast", id, castKnown, scene.id()));
            if (new HashSet<>(scene.cast()).size() < scene.cast().size()) {
                throw new IllegalArgumentException("Scene " + scene.id() + " names one of its cast twice.");
            }
        }
        for (Before pair : before) {
            known("scene", pair.first(), scenesKnown, pair.second());
            known("scene", pair.second(), scenesKnown, pair.first());
        }
        checkDays(days);
        hours.check(days.size(), castKnown);
        cast.forEach(one -> notNegative(one.id(), one.workRate(), one.holdRate(), one.drop(), one.maxMinutes()));
        locations.forEach(one -> notNegative(one.id(), one.dayCost(), one.moveMinutes(), one.moveCost()));
        notNegative("The terms", terms.dayCost(), terms.overtimePerMinute(), terms.setMoveMinutes(),
                terms.setMoveCost());
    }

    /** A problem in which nobody has hours to keep. */
    public PackProblem(List<PackScene> scenes, List<PackDay> days, List<PackCast> cast, List<PackLocation> locations,
            List<Before> before, PackTerms terms, List<DayRule> rules) {
        this(scenes, days, cast, locations, before, terms, rules, PackHours.NONE);
    }

    /**
     * A plan that is given: what it costs, and what it does not keep.
     *
     * @param scenes ids of scenes in shooting order for each day of the problem; every scene once
     * @throws IllegalArgumentException where a scene is missing, there twice or unknown
     */
    public PackPlan judge(List<List<String>> scenes) {
        var instance = new Instance(this);
        return new Oracle(instance).plan(orders(instance, scenes));
    }

    /** The same, but every day and everybody of the cast has the time and the pages that they take in a plan. */
    PackProblem asLongAs(PackPlan plan) {
        Map<String, PackScene> known = new HashMap<>();
        scenes.forEach(scene -> known.put(scene.id(), scene));
        Map<String, Integer> longest = new HashMap<>();
        List<PackDay> longDays = new ArrayList<>();
        for (int day = 0; day < days.size(); day++) {
            PackedDay packed = plan.days().get(day);
            longDays.add(days.get(day).asLongAs(packed.minutes(), packed.eighths()));
            Map<String, Integer> minutes = new HashMap<>();
            packed.scenes().stream().map(known::get).forEach(scene ->
                    scene.cast().forEach(id -> minutes.merge(id, scene.minutes(), Integer::sum)));
            minutes.forEach((id, most) -> longest.merge(id, most, Math::max));
        }
        List<PackCast> longCast = cast.stream().map(one -> one.asLongAs(longest.getOrDefault(one.id(), 0))).toList();
        return new PackProblem(scenes, longDays, longCast, locations, before, terms, rules, hours);
    }

    /** The scenes of a plan that is given by their index, for each day. */
    int[][] orders(Instance instance, List<List<String>> scenes) {
        Map<String, Integer> index = new HashMap<>();
        for (int scene = 0; scene < instance.scenes; scene++) {
            index.put(this.scenes.get(scene).id(), scene);
        }
        int[][] orders = new int[days.size()][0];
        for (int day = 0; day < Math.min(days.size(), scenes.size()); day++) {
            orders[day] = scenes.get(day).stream().mapToInt(id -> {
                Integer scene = index.remove(id);
                if (scene == null) {
                    throw new IllegalArgumentException("Scene " + id + " is there twice, or is none of the problem.");
                }
                return scene;
            }).toArray();
        }
        if (!index.isEmpty() || scenes.size() > days.size()) {
            throw new IllegalArgumentException("Not every scene has one of the " + days.size() + " days: "
                    + String.join(", ", index.keySet().stream().sorted().toList()));
        }
        return orders;
    }

    private static void check(PackScene scene, int days) {
        notNegative(scene.id(), scene.minutes(), scene.eighths());
        int day = scene.lock().day();
        if (day != PackScene.Lock.NONE && (day < 0 || day >= days)) {
            throw new IllegalArgumentException("Scene " + scene.id() + " is locked to a day that is not there.");
        }
        if (day == PackScene.Lock.NONE && scene.lock().rank() != PackScene.Lock.NONE) {
            throw new IllegalArgumentException("Scene " + scene.id() + " has a locked place but no locked day.");
        }
    }

    private static void checkDays(List<PackDay> days) {
        for (int i = 0; i < days.size(); i++) {
            PackDay day = days.get(i);
            notNegative(day.id(), day.minutes(), day.maxMinutes(), day.maxEighths());
            if (i > 0) {
                PackDay last = days.get(i - 1);
                boolean same = day.date().equals(last.date());
                if (day.date().isBefore(last.date()) || same != (day.payDay() == last.payDay())
                        || day.payDay() < last.payDay()) {
                    throw new IllegalArgumentException("Day " + day.id() + " is not after day " + last.id() + ".");
                }
            }
        }
    }

    private static <T> Set<String> unique(String what, List<T> all, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        for (T one : all) {
            if (!ids.add(id.apply(one))) {
                throw new IllegalArgumentException("There are two of the " + what + " " + id.apply(one) + ".");
            }
        }
        return ids;
    }

    private static void known(String what, String id, Set<String> ids, String where) {
        if (!ids.contains(id)) {
            throw new IllegalArgumentException("Scene " + where + " names the " + what + " " + id
                    + ", which is not there.");
        }
    }

    private static void notNegative(String where, long... numbers) {
        for (long number : numbers) {
            if (number < 0) {
                throw new IllegalArgumentException(where + " has a number below 0.");
            }
        }
    }
}
