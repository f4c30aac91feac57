package org.backlot.exchange.omc;

import java.util.Map;

import org.backlot.core.breakdown.Category;

/**
 * What an element of the breakdown is in the narrative.
 *
 * @param entity   as the ontology names it
 * @param prefix   of the ids of such entities
 * @param property in which its kind is named; the empty string where it has none
 * @param value    its kind
 */
record NarrativeKind(String entity, String prefix, String property, String value) {

    private static final String TYPE = "narrativeType";
    private static final Map<String, NarrativeKind> BY_CATEGORY = Map.ofEntries(
            Map.entry(Category.CAST, new NarrativeKind("Character", "chr/", "characterType", "character")),
            Map.entry(Category.BACKGROUND, new NarrativeKind("Character", "chr/", "characterType", "extra")),
            Map.entry(Category.SET, new NarrativeKind("NarrativeLocation", "nloc/", TYPE, "narrativeLocation")),
            Map.entry("org.backlot.core.wardrobe",
                    new NarrativeKind("NarrativeWardrobe", "nwrd/", TYPE, "narrativeWardrobe")),
            Map.entry("org.backlot.core.props", object("narrativeProp")),
            Map.entry("org.backlot.core.vehicles", object("narrativeVehicle")),
            Map.entry("org.backlot.core.greenery", object("narrativeGreenery")),
            Map.entry("org.backlot.core.dressing", object("narrativeSetDressing")),
            Map.entry("org.backlot.core.animals", object("narrativeObject")));
    /** What is needed to shoot a scene and is nothing in the story: a crane, an additional loader. */
    private static final NarrativeKind NONE = new NarrativeKind("", "", "", "");

    private static NarrativeKind object(String kind) {
        return new NarrativeKind("NarrativeObject", "nobj/", TYPE, kind);
    }

    static NarrativeKind of(String category) {
        return BY_CATEGORY.getOrDefault(category, NONE);
    }

    boolean isNarrative() {
        return !entity.isEmpty();
    }
}
