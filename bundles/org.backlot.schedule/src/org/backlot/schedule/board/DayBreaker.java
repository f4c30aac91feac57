package org.backlot.schedule.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.schedule.ScheduleSettings;

/**
 * Breaks scenes into days by page count, or by time. A scene is never split: one that is longer than a day has a day of
 * its own. Day and night scenes never share a day. A day that is at least half full ends where the company would move;
 * an emptier one goes on at the next place. A new board fills up the earlier days of a place before it begins another.
 */
public final class DayBreaker {

    private final Map<String, Light> lights;
    private final DayLength full;

    /** Breaks the scenes of a production by its own page count; see {@link ScheduleSettings#PAGES_PER_DAY}. */
    public DayBreaker(Production production) {
        this(Light.of(production), DayLength.pages(ScheduleSettings.eighthsPerDay(production)));
    }

    /**
     * @param lights by the ids of scenes; day where nothing is said
     * @param full   what fills a day
     */
    public DayBreaker(Map<String, Light> lights, DayLength full) {
        this.lights = lights;
        this.full = full;
    }

    /**
     * The days of a new board: every scene once, in the order that suits a first plan. The scenes of a set stay
     * together on the first day of their location and light that has room for all of them; a set that is longer than
     * a day begins a day of its own.
     */
    public List<List<Scene>> plan(List<Scene> script) {
        List<List<Scene>> days = new ArrayList<>();
        int open = 0;
        Scene last = null;
        for (List<Scene> set : sets(new ShootingOrder(lights).of(script))) {
            if (last != null && !together(last, set.getFirst())) {
                open = Math.max(0, days.size() - 1);
            }
            Optional<List<Scene>> room = days.subList(open, days.size()).stream()
                    .filter(day -> fits(day, set)).findFirst();
            if (room.isPresent()) {
                room.get().addAll(set);
            } else {
                days.addAll(daysOf(set));
            }
            last = set.getLast();
        }
        return days;
    }

    /** The days of a set alone; a short scene goes to the first that has room, so that a long one wastes none. */
    private List<List<Scene>> daysOf(List<Scene> set) {
        List<List<Scene>> days = new ArrayList<>();
        for (Scene scene : set) {
            days.stream().filter(day -> fits(day, List.of(scene))).findFirst().orElseGet(() -> {
                days.add(new ArrayList<>());
                return days.getLast();
            }).add(scene);
        }
        return days;
    }

    private List<List<Scene>> sets(List<Scene> order) {
        List<List<Scene>> sets = new ArrayList<>();
        Scene last = null;
        for (Scene scene : order) {
            if (last == null || !together(last, scene) || last.getSet() != scene.getSet()) {
                sets.add(new ArrayList<>());
            }
            sets.getLast().add(scene);
            last = scene;
        }
        return sets;
    }

    private boolean together(Scene a, Scene b) {
        return Places.named(a).equals(Places.named(b)) && light(a) == light(b);
    }

    /** The scenes as they stand, broken into days; no day is empty. */
    public List<List<Scene>> breakDays(List<Scene> order) {
        return breakDays(order, List.of());
    }

    /**
     * The scenes as they stand, broken into days that have some scenes already.
     *
     * @param held what stays on each of the first days, and comes first there; may be empty for some of them
     * @return at least as many days as are given
     */
    public List<List<Scene>> breakDays(List<Scene> order, List<List<Scene>> held) {
        List<List<Scene>> days = new ArrayList<>();
        held.forEach(scenes -> days.add(new ArrayList<>(scenes)));
        int at = 0;
        for (Scene scene : order) {
            while (at < days.size() && !days.get(at).isEmpty() && !fits(days.get(at), List.of(scene))) {
                at++;
            }
            if (at == days.size()) {
                days.add(new ArrayList<>());
            }
            days.get(at).add(scene);
        }
        return days;
    }

    /**
     * A day that is half full ends where the company would move; where no location is named, nobody knows of a move.
     */
    private boolean fits(List<Scene> day, List<Scene> more) {
        Scene before = day.getLast();
        Scene next = more.getFirst();
        boolean moves = !Places.named(before).equals(Places.named(next));
        return full.of(day) + full.of(more) <= full.limit() && light(before) == light(next)
                && !(moves && full.of(day) * 2 >= full.limit());
    }

    private Light light(Scene scene) {
        return lights.getOrDefault(scene.getId(), Light.DAY);
    }

    /** The length of a scene for planning: whatever is written takes at least an eighth. */
    static int length(Scene scene) {
        return Math.max(1, scene.getEighths());
    }
}
