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
 * emptier one goes on at the next place.
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
        return breakDays(new ShootingOrder(lights).of(script));
    }

    /** The scenes as they stand, broken into days; no day is empty. */
    public List<List<Scene>> breakDays(List<Scene> order) {
        List<List<Scene>> days = new ArrayList<>();
        int filled = 0;
        for (Scene scene : order) {
            List<Scene> day = days.isEmpty() ? null : days.getLast();
            if (day == null || !fits(day, filled, scene)) {
                days.add(new ArrayList<>());
                filled = 0;
            }
            days.getLast().add(scene);
            filled += length(scene);
        }
        return days;
    }

    private boolean fits(List<Scene> day, int filled, Scene scene) {
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
