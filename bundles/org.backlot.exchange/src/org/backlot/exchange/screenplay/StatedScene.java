package org.backlot.exchange.screenplay;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Scene;

/** What somebody decided about a scene that its heading does not say, on the way out and back in. */
final class StatedScene {

    private static final String NONE = "-";

    private StatedScene() {
    }

    /** What has to be written beside the heading, by its name in {@link FinalDraftScene#STATED}. */
    static Map<String, String> of(Scene scene, Scene asHeading) {
        Map<String, String> stated = new LinkedHashMap<>();
        String set = scene.getSet() == null ? null : scene.getSet().getName();
        String read = asHeading.getSet() == null ? null : asHeading.getSet().getName();
        boolean same = set == null ? read == null : set.equalsIgnoreCase(read);
        state(stated, "Set", same ? null : Objects.requireNonNullElse(set, NONE));
        if (scene.getIntExt() != asHeading.getIntExt() || scene.isIntExtInferred() != asHeading.isIntExtInferred()) {
            stated.put("IntExt", scene.getIntExt() + (scene.isIntExtInferred() ? "?" : ""));
        }
        state(stated, "Time", Objects.equals(blank(scene.getTime()), blank(asHeading.getTime())) ? null
                : Objects.requireNonNullElse(blank(scene.getTime()), NONE));
        state(stated, "Weather", blank(scene.getWeather()));
        state(stated, "ShootingTime", scene.getShootingTime() == null ? null : scene.getShootingTime().toString());
        return stated;
    }

    private static void state(Map<String, String> stated, String name, String value) {
        if (value != null) {
            stated.put(name, value);
        }
    }

    /** Puts it on a scene again; what cannot be read is left out. */
    static void describe(Scene scene, Map<String, String> stated, Breakdown breakdown) {
        stated.forEach((name, value) -> {
            switch (name) {
                case "Set" -> scene.setSet(value.equals(NONE) ? null : breakdown.element(Category.SET, value));
                case "IntExt" -> {
                    IntExt place = IntExt.getByName(value.replace("?", ""));
                    scene.setIntExt(place == null ? scene.getIntExt() : place);
                    scene.setIntExtInferred(value.endsWith("?"));
                }
                case "Time" -> scene.setTime(value.equals(NONE) ? null : value);
                case "Weather" -> scene.setWeather(value);
                case "ShootingTime" -> scene.setShootingTime(duration(value));
                default -> {
                    // Written by a newer Backlot.
                }
            }
        });
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
