package org.backlot.exchange.screenplay;

import java.util.List;

/**
 * The breakdown tags of a Final Draft file, with nothing left out: categories without definitions, definitions
 * that no tag uses, tags that no text carries, and text whose tag is not defined are all here.
 *
 * @param categories  the categories, in file order
 * @param definitions the tagged things (a prop, a vehicle), in file order
 * @param tags        a tag number and the definitions that it stands for
 * @param spans       the tagged words, in script order
 */
public record Tagging(List<Category> categories, List<Definition> definitions, List<Tag> tags, List<Span> spans) {

    /** No tags. */
    public static final Tagging NONE = new Tagging(List.of(), List.of(), List.of(), List.of());

    /**
     * A category of things to be found for the day.
     *
     * @param id     UUID, the same in every Final Draft file for the built-in ones: map by it first, by name second
     * @param number the category's number, or ""
     * @param name   its name in the file
     * @param colour {@code #RRGGBB}, or ""
     * @param style  how its words are set ("Bold"), or ""
     * @param ours   the id of the category here, where the file was written by us and Final Draft has none like it; ""
     */
    public record Category(String id, String number, String name, String colour, String style, String ours) {
    }

    /**
     * A thing that was tagged.
     *
     * @param id         UUID
     * @param categoryId UUID of the category
     * @param label      its name
     * @param number     the definition's number, or ""
     * @param words      other words that mean it, where we wrote the file
     */
    public record Definition(String id, String categoryId, String label, String number, List<String> words) {

        /** Copies the words. */
        public Definition {
            words = List.copyOf(words);
        }
    }

    /**
     * What a tag number stands for.
     *
     * @param number        the number that text carries
     * @param definitionIds UUIDs of the definitions
     */
    public record Tag(String number, List<String> definitionIds) {

        /** Copies the ids. */
        public Tag {
            definitionIds = List.copyOf(definitionIds);
        }
    }

    /**
     * Words that carry a tag; they stay in the text as well.
     *
     * @param tag the tag number
     * @param at  where
     */
    public record Span(String tag, TextRange at) {
    }

    /** Copies the lists. */
    public Tagging {
        categories = List.copyOf(categories);
        definitions = List.copyOf(definitions);
        tags = List.copyOf(tags);
        spans = List.copyOf(spans);
    }

    /** What the words stand for; empty where the file does not define the tag. */
    public List<Definition> definitionsOf(Span span) {
        return tags.stream().filter(tag -> tag.number().equals(span.tag()))
                .flatMap(tag -> definitions.stream().filter(d -> tag.definitionIds().contains(d.id()))).toList();
    }

    /** The words that stand for a thing, in script order. */
    public List<Span> spansOf(Definition definition) {
        return spans.stream().filter(span -> definitionsOf(span).contains(definition)).toList();
    }
}
