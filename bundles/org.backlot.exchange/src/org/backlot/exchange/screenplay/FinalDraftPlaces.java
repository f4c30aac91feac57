package org.backlot.exchange.screenplay;

import java.util.IdentityHashMap;
import java.util.Map;

import org.backlot.core.model.Paragraph;
import org.backlot.core.model.Scene;

/** Where the paragraphs of a script came to on {@linkplain FinalDraftOffsets the line of offsets} of a file. */
final class FinalDraftPlaces {

    private final Map<Object, Place> places = new IdentityHashMap<>();
    private int next;
    private int block = -1;
    private int inBlock;

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
        if (block >= 0 && paragraph == null) {
            return;
        }
        if (block >= 0) {
            places.put(paragraph, new Place(block, inBlock++));
            return;
        }
        if (paragraph != null) {
            places.put(paragraph, new Place(next, -1));
        }
        next += length + 1;
    }

    /** Counts what takes an index in a block and is no paragraph of the file: a page break. */
    void skipInBlock() {
        inBlock++;
    }

    /** Paragraphs that are added from now on stand in one paragraph that has this text of its own before them. */
    void enterBlock(int textBefore) {
        block = next + textBefore;
        inBlock = 0;
        next += textBefore + FinalDraftOffsets.BLOCK + 1;
    }

    void leaveBlock() {
        block = -1;
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
