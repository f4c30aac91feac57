package org.backlot.exchange.screenplay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Scene;

/**
 * Final Draft's tags on the sheets of the scenes. Categories are known by their UUID, which is the same in every file,
 * then by their name. What Final Draft has as categories but the trade as boxes at the head of the sheet (synopsis,
 * script day, sequence, location, comments, notes, unit) goes into the fields of the scene.
 */
final class SceneTags {

    private static final String MISCELLANEOUS = "org.backlot.core.misc";

    /** The UUIDs of the categories that are fields: Final Draft 12 and 13. */
    private static final Map<String, Field> FIELDS = Map.of(
            "8e5e75c2-713b-47df-a75f-f12648b98ded", Field.SYNOPSIS,
            "63c140da-ef2b-491a-b416-b46f461abb89", Field.SCRIPT_DAY,
            "70877d87-30ef-45b6-be46-c6fa94b83a71", Field.SEQUENCE,
            "c5e89e4d-f83e-4c28-950c-92a63f1b5f26", Field.LOCATION,
            "15b6f4fd-4e74-4ad8-9971-b239d88c2997", Field.NOTES,
            "216f33fd-fc42-4269-be01-b05b18f815a0", Field.NOTES,
            "849f1ebf-5507-4f33-bff6-3a5b4d73be14", Field.NOTES);

    /** A box of the sheet. */
    private enum Field {
        SYNOPSIS(Scene::getSynopsis, Scene::setSynopsis), SCRIPT_DAY(Scene::getScriptDay, Scene::setScriptDay),
        SEQUENCE(Scene::getSequence, Scene::setSequence), LOCATION(Scene::getLocation, Scene::setLocation),
        NOTES(Scene::getNotes, Scene::setNotes);

        private final Function<Scene, String> get;
        private final BiConsumer<Scene, String> set;

        Field(Function<Scene, String> get, BiConsumer<Scene, String> set) {
            this.get = get;
            this.set = set;
        }

        void add(Scene scene, String text) {
            String before = get.apply(scene);
            if (before == null || before.isBlank()) {
                set.accept(scene, text);
            } else if (!before.contains(text)) {
                set.accept(scene, before + "\n" + text);
            }
        }
    }

    private final Optional<Categories> categories;
    private final Map<Integer, Set<Tagging.Definition>> byScene = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> unknown = new TreeSet<>();

    SceneTags(Screenplay screenplay, Optional<Categories> categories) {
        this.categories = categories;
        Tagging tagging = screenplay.tagging();
        tagging.categories().forEach(category -> names.put(category.id(), category.name()));
        for (Tagging.Span span : tagging.spans()) {
            byScene.computeIfAbsent(span.at().scene(), scene -> new LinkedHashSet<>())
                    .addAll(tagging.definitionsOf(span));
        }
        byScene.values().stream().flatMap(Set::stream).forEach(this::categoryOf);
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!unknown.isEmpty()) {
            notes.add("Tags of categories that are not known here became miscellaneous: " + String.join(", ", unknown)
                    + ".");
        }
        return notes;
    }

    /** Puts the tags of one scene on its sheet. */
    void describe(Scene scene, int index, Breakdown breakdown) {
        for (Tagging.Definition tagged : byScene.getOrDefault(index, Set.of())) {
            String label = tagged.label().strip();
            Field field = field(tagged);
            if (field != null && !label.isEmpty()) {
                field.add(scene, label);
            } else if (!label.isEmpty()) {
                breakdown.tag(scene, categoryOf(tagged), label);
            }
        }
    }

    private static Field field(Tagging.Definition tagged) {
        return FIELDS.get(tagged.categoryId().toLowerCase(Locale.ROOT));
    }

    private String categoryOf(Tagging.Definition tagged) {
        String name = Objects.requireNonNullElse(names.get(tagged.categoryId()), "");
        Optional<String> known = categories.flatMap(all -> all.byFinalDraft(tagged.categoryId())
                .or(() -> all.byName(name))).map(Category::id);
        if (known.isEmpty() && field(tagged) == null) {
            unknown.add(name.isEmpty() ? "(no name)" : name);
        }
        return known.orElse(MISCELLANEOUS);
    }
}
