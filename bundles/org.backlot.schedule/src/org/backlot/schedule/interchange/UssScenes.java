package org.backlot.schedule.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.backlot.core.breakdown.Category;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Script;
import org.backlot.core.model.Tristate;
import org.backlot.core.session.Ids;

/** The scenes and elements of a file in a production, by the ids that they have in the file. */
final class UssScenes {

    /** Between several locations or units of one scene. */
    static final String SEPARATOR = "; ";

    private final UssFile file;
    private final UssCategories categories;
    private final Map<String, Scene> scenes = new LinkedHashMap<>();
    private final Map<String, Element> elements = new LinkedHashMap<>();
    private final Map<String, UssFile.Element> described = new HashMap<>();

    UssScenes(UssFile file, UssCategories categories) {
        this.file = file;
        this.categories = categories;
        file.elements().forEach(element -> described.put(element.id(), element));
    }

    Map<String, Scene> scenes() {
        return scenes;
    }

    Map<String, Element> elements() {
        return elements;
    }

    /** Adds everything to a production without scenes. */
    void create(Production production, Script script) {
        Map<String, JsonObject> keptOfElements = new HashMap<>();
        for (UssFile.Category category : file.categories()) {
            var kept = new JsonObject();
            category.kept().values().forEach(kept::put);
            UssKept.keep(production, "category", kept.put("name", category.name())
                    .put("ucid", categories.number(category.id())));
        }
        for (UssFile.Element from : file.elements()) {
            UssCategories.Meaning meaning = categories.of(from.category()).orElse(null);
            var kept = new JsonObject();
            from.kept().values().forEach(kept::put);
            kept.put("category", from.category());
            if (meaning != null && meaning.isField()) {
                UssKept.keep(production, "field", kept.put("name", from.name()));
            } else {
                Element element = element(from, meaning);
                elements.put(from.id(), element);
                production.getElements().add(element);
                keptOfElements.put(from.id(), kept);
            }
        }
        for (UssFile.Element from : file.elements()) {
            Element element = elements.get(from.id());
            if (element != null) {
                JsonObject kept = keptOfElements.get(from.id());
                link(element, from.linked(), kept);
                List<JsonObject> foreign = from.events().stream().filter(event -> UssEvents.kind(event).isEmpty())
                        .map(UssEvents::json).toList();
                kept.put("events", foreign.isEmpty() ? null : foreign);
                UssKept.keep(production, element, "element", kept.without(Set.of()));
            }
        }
        for (UssFile.Sheet sheet : file.sheets()) {
            if (!sheet.banner()) {
                Scene scene = scene(sheet);
                scenes.put(sheet.id(), scene);
                script.getScenes().add(scene);
                UssKept.keep(production, scene, "breakdown", sheet.kept());
            }
        }
    }

    /** Links to what is no element here are kept. */
    private void link(Element element, List<String> ids, JsonObject kept) {
        List<String> others = new ArrayList<>();
        for (String id : new LinkedHashSet<>(ids)) {
            Element other = elements.get(id);
            if (other == null) {
                others.add(id);
            } else if (other != element) {
                element.getBrings().add(other);
            }
        }
        kept.put("linkedElements", others.isEmpty() ? null : others);
    }

    private Element element(UssFile.Element from, UssCategories.Meaning meaning) {
        Element element = CoreFactory.eINSTANCE.createElement();
        Ids.of(element);
        element.setCategory(meaning == null ? UssCategory.FALLBACK : meaning.category());
        element.setName(from.name());
        element.setBoardId(from.boardId());
        element.setBoardIdLocked(from.locked());
        element.setHold(says(from.hold(), categories.holds(element.getCategory())));
        element.setDrop(says(from.drop(), categories.drops(element.getCategory())));
        return element;
    }

    private static Tristate says(boolean own, boolean category) {
        return own == category ? Tristate.CATEGORY : own ? Tristate.YES : Tristate.NO;
    }

    private Scene scene(UssFile.Sheet sheet) {
        Scene scene = CoreFactory.eINSTANCE.createScene();
        Ids.of(scene);
        scene.setNumber(sheet.scene());
        scene.setSynopsis(sheet.description());
        scene.setNotes(sheet.comments());
        scene.setEighths(sheet.eighths());
        scene.setPage(sheet.scriptPage());
        scene.setShootingTime(sheet.duration());
        Map<UssCategory, Set<String>> fields = new HashMap<>();
        for (String id : new LinkedHashSet<>(sheet.elements())) {
            Element element = elements.get(id);
            if (element != null && Category.SET.equals(element.getCategory()) && scene.getSet() == null) {
                scene.setSet(element);
            } else if (element != null) {
                scene.getElements().add(element);
            } else if (described.containsKey(id)) {
                UssFile.Element field = described.get(id);
                categories.of(field.category()).flatMap(UssCategories.Meaning::known).ifPresent(known -> fields
                        .computeIfAbsent(known, k -> new LinkedHashSet<>()).add(field.name()));
            }
        }
        scene.setIntExt(intExt(fields.getOrDefault(UssCategory.INT_EXT, Set.of())));
        String time = joined(fields.get(UssCategory.TIME));
        scene.setTime(time == null ? null : time.toUpperCase(Locale.ROOT));
        scene.setScriptDay(joined(fields.get(UssCategory.SCRIPT_DAY)));
        scene.setUnit(joined(fields.get(UssCategory.UNIT)));
        scene.setSequence(joined(fields.get(UssCategory.SEQUENCE)));
        scene.setLocation(joined(fields.get(UssCategory.LOCATION)));
        scene.setHeading(UssHeading.of(scene));
        if (sheet.ours() != null) {
            UssExtras.describe(scene, sheet.ours());
        }
        return scene;
    }

    private static String joined(Set<String> names) {
        return names == null ? null : String.join(SEPARATOR, names);
    }

    /** What the words for interior and exterior mean together. */
    static IntExt intExt(Set<String> names) {
        boolean inside = false;
        boolean outside = false;
        for (String name : names) {
            for (String word : name.toUpperCase(Locale.ROOT).split("[^\\p{L}]+")) {
                inside |= word.equals("INT") || word.equals("I") || word.equals("INTERIOR");
                outside |= word.equals("EXT") || word.equals("E") || word.equals("EXTERIOR");
            }
        }
        return inside && outside ? IntExt.INT_EXT : inside ? IntExt.INT : outside ? IntExt.EXT : IntExt.NONE;
    }

    /**
     * Finds everything in a production that has scenes already: by the ids that an earlier file of the same program
     * left, then scenes by number, and elements by category and name.
     *
     * @throws IllegalStateException where a scene is not found
     */
    void find(Production production, String fileName) {
        UssKept kept = new UssKept(production);
        Map<String, Scene> byId = new HashMap<>();
        Map<String, Scene> byNumber = new HashMap<>();
        for (Scene scene : production.getScript().getScenes()) {
            if (kept.of("breakdown", scene).get("id") instanceof String id) {
                byId.put(id, scene);
            }
            if (scene.getNumber() != null && !scene.isOmitted()) {
                byNumber.putIfAbsent(scene.getNumber().strip().toUpperCase(Locale.ROOT), scene);
            }
        }
        List<String> missing = new ArrayList<>();
        Set<Scene> taken = new LinkedHashSet<>();
        for (UssFile.Sheet sheet : file.sheets()) {
            if (!sheet.banner()) {
                String number = sheet.scene() == null ? "" : sheet.scene();
                Scene scene = byId.getOrDefault(sheet.id(), byNumber.get(number.toUpperCase(Locale.ROOT)));
                if (scene == null || !taken.add(scene)) {
                    missing.add(number.isEmpty() ? "without a number" : number);
                } else {
                    scenes.put(sheet.id(), scene);
                }
            }
        }
        if (!missing.isEmpty()) {
            String some = String.join(", ", missing.subList(0, Math.min(10, missing.size())));
            throw new IllegalStateException("This production has scenes, and " + missing.size() + " of "
                    + fileName + " are not among them: scene " + some + "; import it into a new production, or give "
                    + "the scenes the numbers that they have here");
        }
        findElements(production, kept);
    }

    private void findElements(Production production, UssKept kept) {
        Map<String, Element> byId = new HashMap<>();
        Map<String, Element> byName = new HashMap<>();
        for (Element element : production.getElements()) {
            if (kept.of("element", element).get("id") instanceof String id) {
                byId.put(id, element);
            }
            byName.putIfAbsent(element.getCategory() + "/" + element.getName().toUpperCase(Locale.ROOT), element);
        }
        for (UssFile.Element from : file.elements()) {
            String category = categories.of(from.category()).map(UssCategories.Meaning::category).orElse("");
            Element element = byId.getOrDefault(from.id(),
                    byName.get(category + "/" + from.name().toUpperCase(Locale.ROOT)));
            if (element != null) {
                elements.put(from.id(), element);
            }
        }
    }
}
