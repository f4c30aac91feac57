package org.backlot.exchange.office;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Scene;
import org.backlot.exchange.screenplay.SlugLine;

/** Puts what a file says of a scene into the scene. */
final class SceneValues {

    private record Text(Function<Scene, String> get, BiConsumer<Scene, String> set) {
    }

    private static final Map<String, Text> TEXTS = Map.of(
            BreakdownFields.PAGE, new Text(Scene::getPage, Scene::setPage),
            BreakdownFields.SYNOPSIS, new Text(Scene::getSynopsis, Scene::setSynopsis),
            BreakdownFields.SCRIPT_DAY, new Text(Scene::getScriptDay, Scene::setScriptDay),
            BreakdownFields.SEQUENCE, new Text(Scene::getSequence, Scene::setSequence),
            BreakdownFields.UNIT, new Text(Scene::getUnit, Scene::setUnit),
            BreakdownFields.LOCATION, new Text(Scene::getLocation, Scene::setLocation),
            BreakdownFields.WEATHER, new Text(Scene::getWeather, Scene::setWeather),
            BreakdownFields.NOTES, new Text(Scene::getNotes, Scene::setNotes));

    private final Breakdown breakdown;
    private boolean changed;

    SceneValues(Breakdown breakdown) {
        this.breakdown = breakdown;
    }

    /** Whether that changed the scene. */
    boolean describe(Scene scene, SceneEntry entry, boolean made) {
        changed = false;
        TEXTS.forEach((field, text) -> set(entry.value(field, String.class), text.get().apply(scene),
                value -> text.set().accept(scene, value)));
        set(entry.value(BreakdownFields.MINUTES, Duration.class), scene.getShootingTime(), scene::setShootingTime);
        set(entry.value(BreakdownFields.OMITTED, Boolean.class), scene.isOmitted(), scene::setOmitted);
        set(entry.value(BreakdownFields.PAGES, Integer.class), scene.getEighths(), eighths -> {
            scene.setEighths(eighths);
            scene.setEstimated(false);
        });
        heading(scene, entry, made);
        return changed;
    }

    private <T> void set(T stated, T before, java.util.function.Consumer<T> set) {
        if (stated != null && !stated.equals(before)) {
            set.accept(stated);
            changed = true;
        }
    }

    /**
     * A heading brings place, set and time with it; columns of their own count more, and make a heading where
     * there is none. What a writer typed above a text stays.
     */
    private void heading(Scene scene, SceneEntry entry, boolean made) {
        String stated = entry.value(BreakdownFields.HEADING, String.class);
        if (stated != null && !alike(stated, scene.getHeading())) {
            scene.setHeading(stated.replaceAll("\\s+", " "));
            SlugLine slug = SlugLine.parse(stated);
            if (slug.place() != SlugLine.Place.UNKNOWN) {
                scene.setIntExt(slug.place().intExt());
                scene.setIntExtInferred(false);
            }
            if (!slug.set().isEmpty()) {
                scene.setSet(breakdown.element(Category.SET, slug.set()));
            }
            if (!slug.timeOfDay().isEmpty()) {
                scene.setTime(slug.timeOfDay());
            }
            changed = true;
        }
        boolean composed = made && stated == null
                || scene.getParagraphs().isEmpty() && Objects.equals(scene.getHeading(), composed(scene));
        set(entry.value(BreakdownFields.INT_EXT, IntExt.class), scene.getIntExt(), place -> {
            scene.setIntExt(place);
            scene.setIntExtInferred(false);
        });
        String set = entry.value(BreakdownFields.SET, String.class);
        if (set != null && (scene.getSet() == null || !alike(set, scene.getSet().getName()))) {
            scene.setSet(breakdown.element(Category.SET, set));
            changed = true;
        }
        set(entry.value(BreakdownFields.TIME, String.class), scene.getTime(), scene::setTime);
        if (composed && !composed(scene).isEmpty()) {
            scene.setHeading(composed(scene));
        }
    }

    private static boolean alike(String one, String other) {
        return other != null && fold(one).equals(fold(other));
    }

    private static String fold(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[\\s.:\\p{Pd}]+", " ").strip();
    }

    /** As a writer would type it: INT. KITCHEN - DAY. */
    private static String composed(Scene scene) {
        String place = switch (scene.getIntExt()) {
            case INT -> "INT. ";
            case EXT -> "EXT. ";
            case INT_EXT -> "INT./EXT. ";
            case NONE -> "";
        };
        String set = scene.getSet() == null ? "" : scene.getSet().getName();
        String time = scene.getTime() == null || scene.getTime().isBlank() ? "" : " - " + scene.getTime();
        return set.isBlank() ? "" : (place + set + time).toUpperCase(Locale.ROOT);
    }
}
