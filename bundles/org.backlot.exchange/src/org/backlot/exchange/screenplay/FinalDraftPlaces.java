package org.backlot.exchange.screenplay;

import java.util.IdentityHashMap;
import java.util.Map;

import org.backlot.core.model.Paragraph;
import org.backlot.core.model.Scene;

/** Where the paragraphs of a script came to on {@linkplain FinalDraftOffsets the line of offsets} of a file. */
final class FinalDraftPlaces {

    private final Map<Object, Place> places = new IdentityHashMap<>();
    private int next;
    private int block;
    private int inBlock;
    private int depth;

    /**
     * The place of a paragraph.
     *
     * @param start where it begins, or where the block begins in which it stands
     * @param index which paragraph of a block it is, from 0; -1 where it is in none
     */
    record Place(int start, int index) {
    }

    /** Adds a paragraph or the heading of a scene of so many characters; null for what nobody asks for again. */
    void add(Object paragraph, int length) {
        if (depth == 0) {
            place(paragraph, new Place(next, -1));
            next += length + 1;
        } else if (paragraph != null) {
            place(paragraph, new Place(block, inBlock++));
        }
    }

    /** Adds the heading of a scene that is itself a block. */
    void addHeadingOfBlock(Scene scene) {
        place(scene, new Place(block, -1));
    }

    /** Counts what takes an index in a block and is no paragraph of the file: a page break. */
    void skipInBlock() {
        inBlock++;
    }

    /** Paragraphs that are added from now on stand in one paragraph that has this text of its own before them. */
    void enterBlock(int textBefore) {
        if (depth++ == 0) {
            block = next + textBefore;
            inBlock = 0;
            next += textBefore + FinalDraftOffsets.BLOCK + 1;
        }
    }

    void leaveBlock() {
        depth--;
    }

    private void place(Object paragraph, Place place) {
        if (paragraph != null) {
            places.put(paragraph, place);
        }
    }

    /** The place of a paragraph; null where it was not written as one. */
    Place of(Paragraph paragraph) {
        return places.get(paragraph);
    }

    /** The place of a scene's heading. */
    Place of(Scene scene) {
        return places.get(scene);
    }
}
