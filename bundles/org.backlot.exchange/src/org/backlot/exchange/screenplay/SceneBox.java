package org.backlot.exchange.screenplay;

import java.util.function.BiConsumer;
import java.util.function.Function;

import org.backlot.core.model.Scene;

/** What Final Draft has as categories of tags but the trade as boxes at the head of the breakdown sheet. */
final class SceneBox {

    private final Function<Scene, String> get;
    private final BiConsumer<Scene, String> set;

    private SceneBox(Function<Scene, String> get, BiConsumer<Scene, String> set) {
        this.get = get;
        this.set = set;
    }

    /** The box of a scene for one of Final Draft's categories; comments are notes here. */
    static SceneBox of(FinalDraft.Box box) {
        return switch (box) {
            case SYNOPSIS -> new SceneBox(Scene::getSynopsis, Scene::setSynopsis);
            case SCRIPT_DAY -> new SceneBox(Scene::getScriptDay, Scene::setScriptDay);
            case UNIT -> new SceneBox(Scene::getUnit, Scene::setUnit);
            case SEQUENCE -> new SceneBox(Scene::getSequence, Scene::setSequence);
            case LOCATION -> new SceneBox(Scene::getLocation, Scene::setLocation);
            case NOTES, COMMENTS -> new SceneBox(Scene::getNotes, Scene::setNotes);
        };
    }

    /** What stands in the box, or "". */
    String text(Scene scene) {
        String text = get.apply(scene);
        return text == null || text.isBlank() ? "" : text;
    }

    /** Adds a line to the box, once. */
    void add(Scene scene, String text) {
        String before = text(scene);
        if (before.isEmpty()) {
            set.accept(scene, text);
        } else if (!before.contains(text)) {
            set.accept(scene, before + "\n" + text);
        }
    }
}
