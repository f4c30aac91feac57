package org.backlot.schedule.board;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;

/** By what strips can be sorted. */
public enum SortKey {
    SCRIPT, LOCATION, SET, INT_EXT, LIGHT, SCRIPT_DAY, SEQUENCE, CAST, PAGES;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** Sorts by the first key, then the second and so on; scenes that are alike in all keys keep the script's order. */
    static Comparator<Scene> order(Production production, List<SortKey> keys) {
        List<Scene> script = production.getScript() == null ? List.of() : production.getScript().getScenes();
        Map<String, Light> lights = Light.of(production);
        Map<Scene, Integer> places = new HashMap<>();
        script.forEach(scene -> places.put(scene, places.size()));
        Comparator<Scene> order = (a, b) -> 0;
        for (SortKey key : keys) {
            order = order.thenComparing(key.comparator(places, lights));
        }
        return order.thenComparing(scene -> places.getOrDefault(scene, Integer.MAX_VALUE));
    }

    private Comparator<Scene> comparator(Map<Scene, Integer> places, Map<String, Light> lights) {
        return switch (this) {
            case SCRIPT -> Comparator.comparing(scene -> places.getOrDefault(scene, Integer.MAX_VALUE));
            case LOCATION -> Comparator.comparing(Places::grouped);
            case SET -> Comparator.comparing(scene -> scene.getSet() == null ? "" : text(scene.getSet().getName()));
            case INT_EXT -> Comparator.comparing(Scene::getIntExt);
            case LIGHT -> Comparator.comparing(scene -> lights.getOrDefault(scene.getId(), Light.DAY));
            case SCRIPT_DAY -> Comparator.comparing(scene -> text(scene.getScriptDay()), SortKey::natural);
            case SEQUENCE -> Comparator.comparing(scene -> text(scene.getSequence()), SortKey::natural);
            case CAST -> Comparator.comparing(scene -> PlannedDay.cast(scene).size(), Comparator.reverseOrder());
            case PAGES -> Comparator.comparing(Scene::getEighths, Comparator.reverseOrder());
        };
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    /** 2 before 10, D2 before D10. */
    public static int natural(String a, String b) {
        return padded(a).compareTo(padded(b));
    }

    /** In the natural order of what is said of each. */
    public static <T> List<T> naturally(Stream<T> things, Function<T, String> text) {
        Map<T, String> keys = new HashMap<>();
        return things.sorted(Comparator.comparing(thing -> keys.computeIfAbsent(thing, t -> padded(text.apply(t)))))
                .toList();
    }

    private static String padded(String text) {
        return NUMBER.matcher(text)
                .replaceAll(match -> "0".repeat(9 - match.group().length()) + match.group());
    }
}
