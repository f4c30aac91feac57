package org.backlot.schedule.board;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Scene;
import org.backlot.schedule.calendar.DayDate;
import org.backlot.schedule.calendar.DayDates;
import org.backlot.schedule.model.ShootDay;

/**
 * A day of a board with what follows from its strips.
 *
 * @param scenes what is shot, in the order of the day, without scenes that were omitted from the script
 * @param light  night where the scenes of the night are longer than those of the day, unless a call before noon says
 *               that the night is made by day
 * @param call   the general call: the day's own, else the office's standard for a day or a night
 * @param place  the place of work: the day's own words, else the locations of its scenes; blank where neither is known
 */
public record PlannedDay(DayDate when, List<Scene> scenes, Light light, LocalTime call, String place) {

    private static final LocalTime NOON = LocalTime.NOON;

    static PlannedDay of(DayDate when, List<Scene> scenes, Map<String, Light> lights, Map<Light, LocalTime> calls) {
        ShootDay day = when.day();
        boolean byDay = day.getCall() != null && day.getCall().isBefore(NOON);
        int night = scenes.stream().mapToInt(scene -> DayBreaker.length(scene)
                * (lights.get(scene.getId()) == Light.NIGHT ? 1 : -1)).sum();
        Light light = night > 0 && !byDay ? Light.NIGHT : Light.DAY;
        LocalTime call = day.getCall() == null ? calls.get(light) : day.getCall();
        String place = day.getPlace() == null || day.getPlace().isBlank()
                ? String.join("; ", new LinkedHashSet<>(Places.route(scenes))) : day.getPlace().strip();
        return new PlannedDay(when, List.copyOf(scenes), light, call, place);
    }

    public ShootDay day() {
        return when.day();
    }

    public LocalDate date() {
        return when.date();
    }

    /** The unit, the empty string for the main unit. */
    public String unit() {
        return DayDates.unit(day());
    }

    /** The day as it is spoken of: {@code Day 12}, {@code Prep 1}. */
    public String name() {
        return Character.isDigit(when.label().charAt(0)) && when.label().chars().allMatch(Character::isDigit)
                ? "Day " + when.label() : when.label();
    }

    /** What is shot, in eighths of a page. */
    public int eighths() {
        return scenes.stream().mapToInt(Scene::getEighths).sum();
    }

    /** Everything that the scenes need with the scenes that need it, sets included, in the order of the day. */
    public Map<Element, Collection<Scene>> elements() {
        Map<Element, Collection<Scene>> elements = new LinkedHashMap<>();
        for (Scene scene : scenes) {
            needs(scene).forEach(element -> elements.computeIfAbsent(element, e -> new LinkedHashSet<>()).add(scene));
        }
        return elements;
    }

    /** All that a scene needs, its set last. */
    public static Set<Element> needs(Scene scene) {
        Set<Element> needs = new LinkedHashSet<>(scene.getElements());
        if (scene.getSet() != null) {
            needs.add(scene.getSet());
        }
        return needs;
    }

    /** The speaking parts of a scene. */
    public static List<Element> cast(Scene scene) {
        return scene.getElements().stream().filter(element -> Category.CAST.equals(element.getCategory())).toList();
    }
}
