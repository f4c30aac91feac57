package org.backlot.exchange.screenplay;

import java.util.List;

/**
 * The revisions of a Final Draft file.
 *
 * @param sets   the sets that the file defines, in its order; usually many more than are used
 * @param places the paragraphs and headings with words that a set changed, in script order
 */
public record Revisions(List<Set> sets, List<Place> places) {

    /** No revisions. */
    public static final Revisions NONE = new Revisions(List.of(), List.of());

    /**
     * A set of revisions: one coloured draft.
     *
     * @param id     by which changed words name it
     * @param name   as printed: "Blue Rev. (09/14/26)"
     * @param colour of its pages as {@code #RRGGBB}, or ""
     * @param mark   in the margin, or ""
     * @param active words that are typed now belong to it
     * @param full   all pages were issued again with it, as we wrote beside it
     */
    public record Set(String id, String name, String colour, String mark, boolean active, boolean full) {
    }

    /**
     * A paragraph or heading with changed words.
     *
     * @param set the id of the set
     * @param at  the paragraph or heading
     */
    public record Place(String set, TextRange at) {
    }

    /** Copies the lists. */
    public Revisions {
        sets = List.copyOf(sets);
        places = List.copyOf(places);
    }
}
