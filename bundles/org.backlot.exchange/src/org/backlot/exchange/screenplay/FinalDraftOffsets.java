package org.backlot.exchange.screenplay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The line of offsets on which the ranges of notes count. The first paragraph starts at 0 and one position lies between
 * paragraphs. A block of paragraphs within a paragraph (two speeches side by side, an omitted scene) counts as two
 * positions where it stands, and its text not at all. So found in the notes of a file by Final Draft 12, whose ranges
 * then fall on whole words.
 */
final class FinalDraftOffsets {

    /** What a block of paragraphs counts. */
    static final int BLOCK = 2;

    private final List<Stretch> stretches = new ArrayList<>();
    private int next;
    private int depth;

    private record Stretch(int start, TextRange whole) {
    }

    /** Adds a paragraph or heading; it counts only outside blocks. */
    void add(TextRange whole, int length) {
        if (depth == 0) {
            stretches.add(new Stretch(next, whole));
            next += length + 1;
        }
    }

    /** Adds a paragraph that is a block, or text and a block; a note on it belongs to the place. */
    void addBlock(TextRange place, int textLength) {
        add(place, textLength + BLOCK);
    }

    void enterBlock() {
        depth++;
    }

    void leaveBlock() {
        depth--;
    }

    /** The note at the place of its range; at none where that is stale. */
    ScreenplayNote place(FinalDraftNote note) {
        TextRange start = place(note.start());
        if (start == null) {
            return note.at(null);
        }
        if (note.within().length > 0) {
            int paragraph = Math.max(0, start.paragraph()) + note.within()[0];
            int from = note.within()[1];
            TextRange at = new TextRange(start.scene(), paragraph, from, from);
            return note.at(at, null, note.within()[2]);
        }
        TextRange until = place(note.end());
        TextRange whole = stretches.get(index(note.start())).whole();
        boolean same = until != null && until.scene() == start.scene() && until.paragraph() == start.paragraph();
        return note.at(new TextRange(start.scene(), start.paragraph(), start.start(),
                same ? until.end() : whole.end()), until, -1);
    }

    private int index(int offset) {
        int found = Collections.binarySearch(stretches, new Stretch(offset, null),
                Comparator.comparingInt(Stretch::start));
        return found >= 0 ? found : -found - 2;
    }

    private TextRange place(int offset) {
        int index = index(offset);
        if (offset < 0 || index < 0 || offset >= next) {
            return null;
        }
        Stretch stretch = stretches.get(index);
        TextRange whole = stretch.whole();
        int at = Math.min(whole.end(), offset - stretch.start());
        return new TextRange(whole.scene(), whole.paragraph(), at, at);
    }
}
