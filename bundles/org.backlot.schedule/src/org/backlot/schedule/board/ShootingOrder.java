package org.backlot.schedule.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.backlot.core.model.Element;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Scene;

/**
 * The first order of the scenes of a script. Locations stay together, those that are mostly outdoors first, so that
 * the indoor ones remain as cover for bad weather. In a location the days and the nights stay together, and a location
 * that follows a night begins with its nights, so that the crew turns round as seldom as possible. Then sets stay
 * together, exteriors before interiors, and within a set the script has its order.
 */
final class ShootingOrder {

    private final Map<String, Light> lights;

    ShootingOrder(Map<String, Light> lights) {
        this.lights = lights;
    }

    List<Scene> of(List<Scene> script) {
        List<Scene> order = new ArrayList<>();
        Light last = Light.DAY;
        for (List<Scene> location : outdoorsFirst(grouped(script, Places::named))) {
            Map<Light, List<Scene>> runs = grouped(location, this::light);
            Light first = runs.containsKey(last) ? last : other(last);
            for (Light light : List.of(first, other(first))) {
                if (runs.containsKey(light)) {
                    bySet(runs.get(light)).forEach(order::addAll);
                    last = light;
                }
            }
        }
        return order;
    }

    private static List<List<Scene>> bySet(List<Scene> scenes) {
        List<List<Scene>> sets = outdoorsFirst(grouped(scenes, Places::grouped)).stream()
                .flatMap(place -> outdoorsFirst(grouped(place, scene -> set(scene))).stream()).toList();
        sets.forEach(set -> set.sort(Comparator.comparing(scene -> indoors(scene.getIntExt()))));
        return sets;
    }

    private static String set(Scene scene) {
        Element set = scene.getSet();
        return set == null || set.getName() == null ? "" : set.getName();
    }

    private static <K> Map<K, List<Scene>> grouped(List<Scene> scenes, Function<Scene, K> key) {
        Map<K, List<Scene>> groups = new LinkedHashMap<>();
        scenes.forEach(scene -> groups.computeIfAbsent(key.apply(scene), k -> new ArrayList<>()).add(scene));
        return groups;
    }

    private static <K> List<List<Scene>> outdoorsFirst(Map<K, List<Scene>> groups) {
        Collection<List<Scene>> inScriptOrder = groups.values();
        List<List<Scene>> sorted = new ArrayList<>(inScriptOrder);
        sorted.sort(Comparator.comparing(group -> !mostlyOutdoors(group)));
        return sorted;
    }

    private static boolean mostlyOutdoors(List<Scene> scenes) {
        int all = scenes.stream().mapToInt(DayBreaker::length).sum();
        int out = scenes.stream().filter(scene -> indoors(scene.getIntExt()) <= 1).mapToInt(DayBreaker::length).sum();
        return out * 2 > all;
    }

    private static int indoors(IntExt intExt) {
        return switch (intExt) {
            case EXT -> 0;
            case INT_EXT -> 1;
            case INT -> 2;
            case NONE -> 3;
        };
    }

    private Light light(Scene scene) {
        return lights.getOrDefault(scene.getId(), Light.DAY);
    }

    private static Light other(Light light) {
        return light == Light.DAY ? Light.NIGHT : Light.DAY;
    }
}
