package org.backlot.schedule.interchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.model.Element;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Scene;

/**
 * The categories of a file that is written, and the elements that stand for fields of scenes. Those of the file that
 * was read come first and keep their names and ids; their numbers become those of the standard.
 */
final class UssSheetWords {

    private final Categories installed;
    private final UssKept kept;
    private final List<JsonObject> categories = new ArrayList<>();
    private final Map<String, UssCategories.Meaning> meanings = new LinkedHashMap<>();
    private final Map<String, JsonObject> fields = new LinkedHashMap<>();
    private final UssCategories known;

    UssSheetWords(UssKept kept, Categories installed) {
        this.installed = installed;
        this.kept = kept;
        List<UssFile.Category> before = new ArrayList<>();
        for (JsonObject category : kept.ofFile("category")) {
            if (category.get("id") instanceof String id && category.get("name") instanceof String name) {
                Integer ucid = category.get("ucid") instanceof Number number ? number.intValue() : null;
                before.add(new UssFile.Category(id, ucid, name, category));
            }
        }
        known = new UssCategories(before, Optional.of(installed));
        for (UssFile.Category category : before) {
            UssCategories.Meaning meaning = known.of(category.id()).orElseThrow();
            add(category.id(), known.number(category.id()), category.name(), meaning, category.kept());
        }
        for (JsonObject field : kept.ofFile("field")) {
            if (field.get("id") instanceof String id && field.get("category") instanceof String category
                    && meanings.containsKey(category)) {
                fields.put(id, field);
            }
        }
    }

    private void add(String id, int ucid, String name, UssCategories.Meaning meaning, JsonObject before) {
        categories.add(UssIds.complete(new JsonObject().put("id", id).put("ucid", ucid).put("created", null)
                .put("name", name), before));
        meanings.put(id, meaning);
    }

    /** Every category, to be asked for when everything else is written. */
    List<JsonObject> categories() {
        return categories;
    }

    /** The elements that stand for fields of scenes. */
    List<JsonObject> fields() {
        return fields.values().stream().map(field -> element(field.get("id"), field.get("category"), field.get("name"),
                field)).toList();
    }

    /** An element with all keys, with what was kept of it and else the values of the standard. */
    static JsonObject element(Object id, Object category, Object name, JsonObject before) {
        return UssIds.complete(new JsonObject().put("id", id).put("category", category).put("created", null)
                .put("daysOff", value(before, "daysOff", List.of())).put("isDrop", false)
                .put("dropDayCount", value(before, "dropDayCount", UssReader.STANDARD_DROP)).put("isHold", false)
                .put("isDood", value(before, "isDood", true)).put("elementId", "").put("isIdLock", false)
                .put("linkedElements", List.of()).put("events", List.of()).put("name", name), before);
    }

    private static Object value(JsonObject before, String key, Object otherwise) {
        return before.get(key) == null ? otherwise : before.get(key);
    }

    /** The id of the category of an element. */
    String categoryOf(Element element) {
        String before = kept.of("element", element).get("category") instanceof String id ? id : "";
        UssCategories.Meaning meaning = meanings.get(before);
        if (meaning != null && !meaning.isField() && meaning.category().equals(element.getCategory())) {
            return before;
        }
        Optional<UssCategory> standard = UssCategory.ofOurs(element.getCategory());
        if (standard.isPresent()) {
            return categoryOf(standard.get());
        }
        String category = element.getCategory();
        return meanings.entrySet().stream().filter(entry -> entry.getValue().known().isEmpty()
                && !entry.getValue().fallback() && entry.getValue().category().equals(category))
                .map(Map.Entry::getKey).findFirst().orElseGet(() -> {
                    String id = UssIds.of("category/" + category);
                    add(id, known.number(Optional.empty()), installed.nameOf(category),
                            new UssCategories.Meaning(Optional.empty(), category, false), new JsonObject());
                    return id;
                });
    }

    private String categoryOf(UssCategory category) {
        return meanings.entrySet().stream().filter(entry -> entry.getValue().known().filter(k -> k == category)
                .isPresent()).map(Map.Entry::getKey).findFirst().orElseGet(() -> {
                    String id = UssIds.of("category/" + category);
                    add(id, known.number(Optional.of(category)), category.title(),
                            new UssCategories.Meaning(Optional.of(category), category.category(), false),
                            new JsonObject());
                    return id;
                });
    }

    /** Ids of the elements that stand for the fields of a scene. */
    List<String> fieldsOf(Scene scene) {
        List<String> ids = new ArrayList<>();
        if (scene.getIntExt() != IntExt.NONE) {
            ids.add(fields.values().stream().filter(field -> isOf(field, UssCategory.INT_EXT)
                    && UssScenes.intExt(Set.of(field.get("name").toString())) == scene.getIntExt())
                    .map(field -> field.get("id").toString()).findFirst()
                    .orElseGet(() -> field(UssCategory.INT_EXT, UssHeading.place(scene.getIntExt()))));
        }
        add(ids, UssCategory.TIME, scene.getTime());
        add(ids, UssCategory.SCRIPT_DAY, scene.getScriptDay());
        add(ids, UssCategory.UNIT, scene.getUnit());
        add(ids, UssCategory.SEQUENCE, scene.getSequence());
        add(ids, UssCategory.LOCATION, scene.getLocation());
        return ids;
    }

    private void add(List<String> ids, UssCategory category, String value) {
        if (value != null && !value.isBlank()) {
            for (String name : value.split(UssScenes.SEPARATOR)) {
                ids.add(field(category, name));
            }
        }
    }

    private boolean isOf(JsonObject field, UssCategory category) {
        return meanings.get(field.get("category").toString()).known().filter(k -> k == category).isPresent()
                && field.get("name") != null;
    }

    private String field(UssCategory category, String name) {
        return fields.values().stream().filter(field -> isOf(field, category)
                && name.equalsIgnoreCase(field.get("name").toString())).map(field -> field.get("id").toString())
                .findFirst().orElseGet(() -> {
                    String id = UssIds.of("field/" + category + "/" + name);
                    fields.put(id, new JsonObject().put("id", id).put("category", categoryOf(category))
                            .put("name", name));
                    return id;
                });
    }
}
