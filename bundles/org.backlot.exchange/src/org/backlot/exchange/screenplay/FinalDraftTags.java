package org.backlot.exchange.screenplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.backlot.core.file.UnreadableFile;

/** Reads {@code TagData}: what Final Draft's tags mode knows of the breakdown. */
final class FinalDraftTags {

    private final XmlCursor xml;
    private final FinalDraftKeepsakes kept;
    private final List<Tagging.Category> categories = new ArrayList<>();
    private final List<Tagging.Definition> definitions = new ArrayList<>();
    private final List<Tagging.Tag> tags = new ArrayList<>();

    FinalDraftTags(XmlCursor xml, FinalDraftKeepsakes kept) {
        this.xml = xml;
        this.kept = kept;
    }

    void read() throws UnreadableFile {
        xml.children(this::group);
    }

    Tagging tagging(List<Tagging.Span> spans) {
        return new Tagging(categories, definitions, tags, spans);
    }

    private void group(String name) throws UnreadableFile {
        switch (name) {
            case "TagDefinitions", "Tags" -> xml.children(this::entry);
            case "TagCategories" -> categories();
            default -> entry(name);
        }
    }

    private void entry(String name) throws UnreadableFile {
        switch (name) {
            case "TagCategory" -> categories.add(category());
            case "TagDefinition" -> definitions.add(new Tagging.Definition(xml.attribute("Id"),
                    xml.attribute("CatId"), xml.attribute("Label"), xml.attribute("Number"),
                    xml.own("Words").isEmpty() ? List.of() : List.of(xml.own("Words").split("\\n"))));
            case "Tag" -> tags.add(tag());
            default -> {
                // Nothing else is known to stand in TagData.
            }
        }
    }

    /** The categories are kept as they are, for their colours and for those that a studio made. */
    private void categories() throws UnreadableFile {
        StringBuilder copies = new StringBuilder();
        xml.children(name -> {
            if (name.equals("TagCategory")) {
                categories.add(category());
                copies.append(xml.own("Id").isEmpty() ? Objects.requireNonNullElse(kept.copy(xml, name), "") : "");
            }
        });
        if (!copies.isEmpty()) {
            kept.keep(null, "TagCategories", "<TagCategories>" + copies + "</TagCategories>");
        }
    }

    private Tagging.Category category() {
        return new Tagging.Category(xml.attribute("Id"), xml.attribute("Number"), xml.attribute("Name"),
                FinalDraftBody.colour(xml.attribute("Color")), xml.attribute("Style"), xml.own("Id"));
    }

    private Tagging.Tag tag() throws UnreadableFile {
        String number = xml.attribute("Number");
        List<String> ids = new ArrayList<>();
        addId(xml.attribute("DefId"), ids);
        xml.children(child -> {
            if (child.equals("DefId")) {
                addId(xml.text(), ids);
            }
        });
        return new Tagging.Tag(number, ids);
    }

    private static void addId(String id, List<String> ids) {
        if (!id.isBlank() && !ids.contains(id.strip())) {
            ids.add(id.strip());
        }
    }
}
