package org.backlot.exchange.moviemagic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Scene;

/**
 * What the categories of a scheduling export are here. Programs write lists of their own, so a category is known by its
 * label and never by its place.
 */
final class Labels {

    /** Movie Magic's own list, in its order. */
    static final List<String> STANDARD = List.of("Cast Members", "Extras", "Stunts", "Vehicles", "Props",
            "Special Effects", "Costumes", "Makeup", "Livestock", "Animal Handler", "Music", "Sound", "Set Dressing",
            "Greenery", "Special Equipment", "Security", "Additional Labor", "Optical FX", "Mechanical FX",
            "Miscellaneous", "Notes");
    /** Where elements go whose category is not known. */
    static final String FALLBACK = "org.backlot.core.misc";

    private static final List<String> OURS = List.of(Category.CAST, Category.BACKGROUND, "org.backlot.core.stunts",
            "org.backlot.core.vehicles", "org.backlot.core.props", "org.backlot.core.effects",
            "org.backlot.core.wardrobe", "org.backlot.core.makeup", "org.backlot.core.animals",
            "org.backlot.core.wrangler", "org.backlot.core.music", "org.backlot.core.sound",
            "org.backlot.core.dressing", "org.backlot.core.greenery", "org.backlot.core.equipment",
            "org.backlot.core.security", "org.backlot.core.labor", "org.backlot.core.visual",
            "org.backlot.core.mechanical", FALLBACK);
    private static final Map<String, String> SYNONYMS = Map.ofEntries(Map.entry("CAST", Category.CAST),
            Map.entry("BACKGROUND", Category.BACKGROUND), Map.entry("BACKGROUNDACTORS", Category.BACKGROUND),
            Map.entry("WARDROBE", "org.backlot.core.wardrobe"), Map.entry("MAKEUPHAIR", "org.backlot.core.makeup"),
            Map.entry("ANIMALS", "org.backlot.core.animals"), Map.entry("WRANGLERS", "org.backlot.core.wrangler"),
            Map.entry("ANIMALWRANGLER", "org.backlot.core.wrangler"), Map.entry("SFX", "org.backlot.core.effects"),
            Map.entry("VISUALEFFECTS", "org.backlot.core.visual"), Map.entry("VFX", "org.backlot.core.visual"),
            Map.entry("MECHANICALEFFECTS", "org.backlot.core.mechanical"),
            Map.entry("ADDITIONALLABOUR", "org.backlot.core.labor"), Map.entry("CAMERA", "org.backlot.core.camera"),
            Map.entry("ARTDEPARTMENT", "org.backlot.core.art"), Map.entry("MISC", FALLBACK));

    private final Optional<Categories> installed;

    Labels(Optional<Categories> installed) {
        this.installed = installed;
    }

    /** A box at the head of the breakdown sheet, which others write as a category. */
    enum Field {
        SYNOPSIS("Synopsis", Scene::getSynopsis, Scene::setSynopsis),
        SCRIPT_DAY("Script Day", Scene::getScriptDay, Scene::setScriptDay),
        SEQUENCE("Sequence", Scene::getSequence, Scene::setSequence),
        UNIT("Unit", Scene::getUnit, Scene::setUnit),
        LOCATION("Location", Scene::getLocation, Scene::setLocation),
        NOTES("Notes", Scene::getNotes, Scene::setNotes);

        private final String label;
        private final Function<Scene, String> get;
        private final BiConsumer<Scene, String> set;

        Field(String label, Function<Scene, String> get, BiConsumer<Scene, String> set) {
            this.label = label;
            this.get = get;
            this.set = set;
        }

        String label() {
            return label;
        }

        String of(Scene scene) {
            return get.apply(scene);
        }

        /** Adds a line that is not there yet. */
        void add(Scene scene, String text) {
            List<String> lines = new ArrayList<>(of(scene) == null ? List.of() : of(scene).lines().toList());
            if (!lines.contains(text)) {
                lines.add(text);
                set.accept(scene, String.join("\n", lines));
            }
        }
    }

    static Optional<Field> field(String label) {
        String folded = fold(label).replace("COMMENTS", "NOTES").replace("STORYDAY", "SCRIPTDAY");
        for (Field field : Field.values()) {
            if (fold(field.label()).equals(folded)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** Our category; empty where nothing is known under the label. */
    Optional<String> category(String label) {
        for (int i = 0; i < OURS.size(); i++) {
            if (fold(STANDARD.get(i)).equals(fold(label))) {
                return Optional.of(OURS.get(i));
            }
        }
        return installed.flatMap(all -> all.byName(label)).map(Category::id)
                .or(() -> Optional.ofNullable(SYNONYMS.get(fold(label))));
    }

    /** The label under which elements of one of our categories are written. */
    String labelOf(String category) {
        int place = OURS.indexOf(category);
        return place >= 0 ? STANDARD.get(place) : installed.map(all -> all.nameOf(category)).orElse(category);
    }

    private static String fold(String label) {
        return label.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
