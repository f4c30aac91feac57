package org.backlot.schedule.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.schedule.ScheduleSettings;

/**
 * Breaks scenes into days by page count. A scene is never split: one that is longer than a day has a day of its own.
 * Day and night scenes never share a day. A day that is at least half full ends where the company would move; an
 * emptier one goes on at the next place. A new board fills up the earlier days of a place before it begins another.
 */
public final class DayBreaker {

    private final Map<String, Light> lights;
    private final int eighthsPerDay;

    /** Breaks the scenes of a production by its own page count; see {@link ScheduleSettings#PAGES_PER_DAY}. */
    public DayBreaker(Production production) {
        this(Light.of(production), ScheduleSettings.eighthsPerDay(production));
    }

    /**
     * @param lights        by the ids of scenes; day where nothing is said
     * @param eighthsPerDay at least 1
     */
    public DayBreaker(Map<String, Light> lights, int eighthsPerDay) {
        this.lights = lights;
        this.eighthsPerDay = eighthsPerDay;
    }

    /** The days of a new board: every scene once, in the order that suits a first plan. */
    public List<List<Scene>> plan(List<Scene> script) {
        List<List<Scene>> days = new ArrayList<>();
        int run = 0;
        Scene last = null;
        for (Scene scene : new ShootingOrder(lights).of(script)) {
            if (last != null && !together(last, scene)) {
                run = Math.max(0, days.size() - 1);
            }
            List<Scene> day = days.subList(run, days.size()).stream().filter(open -> fits(open, scene)).findFirst()
                    .orElseGet(() -> {
                        days.add(new ArrayList<>());
                        return days.getLast();
                    });
            day.add(scene);
            last = scene;
        }
        return days;
    }

    private boolean together(Scene a, Scene b) {
        return Places.grouped(a).equals(Places.grouped(b)) && light(a) == light(b);
    }

    /** The scenes as they stand, broken into days; no day is empty. */
    public List<List<Scene>> breakDays(List<Scene> order) {
        List<List<Scene>> days = new ArrayList<>();
        for (Scene scene : order) {
            if (days.isEmpty() || !fits(days.getLast(), scene)) {
                days.add(new ArrayList<>());
            }
            days.getLast().add(scene);
        }
        return days;
    }

    private boolean fits(List<Scene> day, Scene scene) {
        int filled = day.stream().mapToInt(DayBreaker::length).sum();
        boolean moves = !Places.grouped(day.getLast()).equals(Places.grouped(scene));
        return filled + length(scene) <= eighthsPerDay && light(day.getLast()) == light(scene)
                && !(moves && filled * 2 >= eighthsPerDay);
    }

    private Light light(Scene scene) {
        return lights.getOrDefault(scene.getId(), Light.DAY);
    }

    /** The length of a scene for planning: whatever is written takes at least an eighth. */
    static int length(Scene scene) {
        return Math.max(1, scene.getEighths());
    }
}
