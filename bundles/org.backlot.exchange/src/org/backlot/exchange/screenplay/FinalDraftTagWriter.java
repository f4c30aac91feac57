package org.backlot.exchange.screenplay;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.session.Ids;

/**
 * Gives out the tags of a Final Draft file, and writes {@code TagData}. A thing has one definition; every place where
 * it is tagged has a tag of its own.
 */
final class FinalDraftTagWriter {

    private final Categories categories;
    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private final Map<String, String> usedCategories = new LinkedHashMap<>();
    private final List<Definition> tags = new ArrayList<>();

    private record Definition(String id, String categoryId, String label, int number, String words) {
    }

    FinalDraftTagWriter(Categories categories) {
        this.categories = categories;
    }

    /** The number of a new tag for an element. */
    int tag(Element element) {
        String category = element.getCategory() == null ? "" : element.getCategory();
        String uuid = uuidOf(category);
        usedCategories.putIfAbsent(uuid, category);
        return tag(uuid("element", Ids.of(element)), uuid, element.getName(),
                element.getWords().isEmpty() ? null : String.join("\n", element.getWords()));
    }

    /** The number of a new tag for what stands in a box of a scene. */
    int tag(FinalDraft.Box box, String text) {
        return tag(uuid(box.uuid(), text), box.uuid(), text, null);
    }

    private int tag(String id, String category, String label, String words) {
        tags.add(definitions.computeIfAbsent(id,
                key -> new Definition(id, category, label, definitions.size() + 1, words)));
        return tags.size();
    }

    private String uuidOf(String category) {
        return categories.byId(category).map(Category::finalDraft).filter(known -> !known.isEmpty())
                .orElseGet(() -> uuid("category", category));
    }

    /** The same each time for the same thing, so that two exports of one production are the same. */
    private static String uuid(String kind, String of) {
        return UUID.nameUUIDFromBytes(("backlot/" + kind + "/" + of).getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Writes the whole of it: the categories that were kept first, then those that are needed. */
    void write(XmlOutput out, Optional<String> keptCategories) {
        out.start("TagData").start("TagCategories");
        Set<String> written = new HashSet<>();
        Set<Integer> numbers = new HashSet<>();
        keptCategories.ifPresent(piece -> FinalDraftPieces.read(piece, (group, xml) -> xml.children(name -> {
            Map<String, String> attributes = xml.attributes();
            if (name.equals("TagCategory") && written.add(lower(attributes.getOrDefault("Id", "")))) {
                String number = attributes.getOrDefault("Number", "");
                numbers.add(number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0);
                out.start(name);
                attributes.forEach(out::attribute);
                out.end();
            }
        })));
        if (written.isEmpty()) {
            ownCategories(out, written, numbers);
        }
        usedCategories.forEach((uuid, id) -> category(out, uuid, id, written, numbers));
        definitions.values().forEach(definition -> FinalDraft.Box.of(definition.categoryId())
                .ifPresent(box -> box(out, box, written, numbers)));
        out.end();
        if (!tags.isEmpty()) {
            definitions(out);
        }
        out.end();
    }

    private void ownCategories(XmlOutput out, Set<String> written, Set<Integer> numbers) {
        for (FinalDraft.Box box : FinalDraft.Box.values()) {
            box(out, box, written, numbers);
        }
        categories.all().stream().filter(category -> !category.finalDraft().isEmpty())
                .forEach(category -> category(out, category.finalDraft(), category.id(), written, numbers));
    }

    private static void box(XmlOutput out, FinalDraft.Box box, Set<String> written, Set<Integer> numbers) {
        if (written.add(box.uuid())) {
            numbers.add(box.number());
            out.start("TagCategory").attribute("Color", "#000000000000").attribute("Id", box.uuid())
                    .attribute("Name", box.title()).attribute("Number", Integer.toString(box.number()))
                    .attribute("Style", "Bold").end();
        }
    }

    private void category(XmlOutput out, String uuid, String id, Set<String> written, Set<Integer> numbers) {
        if (!written.add(lower(uuid))) {
            return;
        }
        int number = 2;
        while (!numbers.add(number)) {
            number++;
        }
        Optional<Category> known = categories.byId(id);
        boolean theirs = known.isPresent() && lower(known.get().finalDraft()).equals(lower(uuid));
        String colour = known.map(category -> FinalDraft.wideColour(category.colour())).orElse("#000000000000");
        out.start("TagCategory").attribute("Color", colour).attribute("Id", uuid).attribute("Name",
                known.map(Category::name).orElse(id)).attribute("Number", Integer.toString(number))
                .attribute("Style", "Bold").attribute(FinalDraft.PREFIX + "Id", theirs ? null : id).end();
    }

    private void definitions(XmlOutput out) {
        out.start("TagDefinitions");
        for (Definition definition : definitions.values()) {
            out.start("TagDefinition").attribute("CatId", definition.categoryId()).attribute("Id", definition.id())
                    .attribute("Label", definition.label()).attribute("Number", Integer.toString(definition.number()))
                    .attribute(FinalDraft.PREFIX + "Words", definition.words()).end();
        }
        out.end().start("Tags");
        for (int i = 0; i < tags.size(); i++) {
            out.start("Tag").attribute("Number", Integer.toString(i + 1)).start("DefId").text(tags.get(i).id()).end()
                    .end();
        }
        out.end();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
