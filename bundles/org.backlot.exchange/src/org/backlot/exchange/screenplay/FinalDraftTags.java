package org.backlot.exchange.screenplay;

import java.util.ArrayList;
import java.util.List;

import org.backlot.core.file.UnreadableFile;

/** Reads {@code TagData}: what Final Draft's tags mode knows of the breakdown. */
final class FinalDraftTags {

    private final XmlCursor xml;
    private final List<Tagging.Category> categories = new ArrayList<>();
    private final List<Tagging.Definition> definitions = new ArrayList<>();
    private final List<Tagging.Tag> tags = new ArrayList<>();

    FinalDraftTags(XmlCursor xml) {
        this.xml = xml;
    }

    void read() throws UnreadableFile {
        xml.children(this::group);
    }

    Tagging tagging(List<Tagging.Span> spans) {
        return new Tagging(categories, definitions, tags, spans);
    }

    private void group(String name) throws UnreadableFile {
        switch (name) {
            case "TagCategories", "TagDefinitions", "Tags" -> xml.children(this::entry);
            default -> entry(name);
        }
    }

    private void entry(String name) throws UnreadableFile {
        switch (name) {
            case "TagCategory" -> categories.add(new Tagging.Category(xml.attribute("Id"), xml.attribute("Number"),
                    xml.attribute("Name"), FinalDraftBody.colour(xml.attribute("Color")), xml.attribute("Style")));
            case "TagDefinition" -> definitions.add(new Tagging.Definition(xml.attribute("Id"),
                    xml.attribute("CatId"), xml.attribute("Label"), xml.attribute("Number")));
            case "Tag" -> tags.add(tag());
            default -> {
                // Nothing else is known to stand in TagData.
            }
        }
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
