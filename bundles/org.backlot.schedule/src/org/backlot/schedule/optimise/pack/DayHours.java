package org.backlot.schedule.optimise.pack;

import java.util.Arrays;
import java.util.stream.IntStream;

/** What those who have hours to keep break of them on a day whose scenes stand in an order. */
final class DayHours {

    private static final int NOBODY = -1;

    private final Instance instance;
    private final PackHours hours;
    /** Of each of the cast, for each day; null for whoever has none. */
    private final PackHours.Limit[][] limits;
    private final int[] limited;
    private final boolean[] unnamed;
    private final int[] from;
    private final int[] until;

    DayHours(Instance instance) {
        this.instance = instance;
        hours = instance.problem.hours();
        limits = new PackHours.Limit[instance.cast][];
        for (int person = 0; person < instance.cast; person++) {
            var own = hours.limits().get(instance.people[person].id());
            limits[person] = own == null ? null : own.toArray(PackHours.Limit[]::new);
        }
        limited = IntStream.range(0, instance.cast).filter(person -> limits[person] != null).toArray();
        unnamed = new boolean[instance.locations];
        for (int place = 0; place < instance.locations; place++) {
            unnamed[place] = instance.places[place].id().isEmpty();
        }
        from = new int[instance.cast];
        until = new int[instance.cast];
    }

    /** Whether anybody in some scenes has hours to keep on a day. */
    boolean concern(int day, int[] scenes, int count) {
        if (limited.length > 0) {
            for (int i = 0; i < count; i++) {
                if (urgency(day, scenes[i]) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How early a scene should come: 0 where nobody in it has hours to keep, more the earlier they end. */
    int urgency(int day, int scene) {
        int urgency = 0;
        for (int person : instance.castOf[scene]) {
            PackHours.Limit limit = limits[person] == null ? PackHours.Limit.NONE : limits[person][day];
            if (limit != PackHours.Limit.NONE) {
                urgency = Math.max(urgency, 1 + Math.max(0, 4_000 - limit.latest()));
            }
        }
        return urgency;
    }

    /** What it weighs that hours are not kept. */
    long weight(int day, int[] order) {
        run(day, order);
        long weight = 0;
        for (int person : limited) {
            int breach = breach(day, person);
            weight += breach > 0 ? Violation.weight(PackRule.CAST_HOURS, breach) : 0;
        }
        return weight;
    }

    /** Of the order that ran last, by how many minutes somebody does not keep their hours. */
    int breach(int day, int person) {
        return limits[person] == null || from[person] == NOBODY ? 0
                : limits[person][day].breach(from[person], until[person]);
    }

    /** Lets a day happen: when everybody has their first scene, and when their last one ends. */
    void run(int day, int[] order) {
        if (limited.length == 0) {
            return;
        }
        Arrays.fill(from, NOBODY);
        PackHours.Clock clock = hours.days().get(day);
        int first = isNight(order) ? clock.byNight() : clock.byDay();
        int now = first;
        int place = NOBODY;
        boolean fed = false;
        for (int i = 0; i < order.length; i++) {
            int scene = order[i];
            now += place == NOBODY ? 0 : move(place, order[i - 1], scene);
            place = unnamed[instance.location[scene]] ? place : instance.location[scene];
            if (!fed && now + instance.minutes[scene] > first + clock.mealAfter()) {
                now += clock.meal();
                fed = true;
            }
            for (int person : instance.castOf[scene]) {
                from[person] = from[person] == NOBODY ? now : from[person];
                until[person] = now + instance.minutes[scene];
            }
            now += instance.minutes[scene];
        }
    }

    private int move(int place, int before, int scene) {
        int to = instance.location[scene];
        return to != place && !unnamed[to] ? instance.places[to].moveMinutes()
                : instance.set[scene] != instance.set[before] && to == instance.location[before]
                        ? instance.terms.setMoveMinutes() : 0;
    }

    private boolean isNight(int[] order) {
        int night = 0;
        for (int scene : order) {
            int length = Math.max(1, instance.eighths[scene]);
            night += instance.light[scene] == Instance.NIGHT ? length : -length;
        }
        return night > 0;
    }
}
