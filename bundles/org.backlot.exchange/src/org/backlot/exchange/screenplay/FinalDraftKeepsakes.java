package org.backlot.exchange.screenplay;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.backlot.core.file.UnreadableFile;

/** Takes along what a Final Draft file holds and Backlot has no place for, within limits. */
final class FinalDraftKeepsakes {

    /** A picture on a title page fits; a beat board full of them does not. */
    private static final int LARGEST = 1 << 20;
    private static final long MOST = 4L << 20;
    private static final int MOST_PIECES = 20_000;

    private final List<Keepsake> all = new ArrayList<>();
    private final Set<String> leftOut = new LinkedHashSet<>();
    private long size;

    /** Takes the current element as a piece of the file as a whole; null where it is too large. */
    String take(XmlCursor xml, String name) throws UnreadableFile {
        String piece = copy(xml, name);
        if (piece != null) {
            keep(null, name, piece);
        }
        return piece;
    }

    /** Copies the current element without keeping it yet; null where it is too large. */
    String copy(XmlCursor xml, String name) throws UnreadableFile {
        StringBuilder piece = new StringBuilder();
        if (xml.copyTo(XmlOutput.piece(piece), LARGEST)) {
            return piece.toString();
        }
        leftOut.add(name);
        return null;
    }

    /** Keeps a piece; empty ones are not worth it. */
    void keep(TextRange at, String name, String content) {
        if (content.isEmpty()) {
            return;
        }
        size += content.length();
        if (size > MOST || all.size() >= MOST_PIECES) {
            leftOut.add(name);
        } else {
            all.add(new Keepsake(FinalDraft.FORMAT, at, name, content));
        }
    }

    List<Keepsake> all() {
        return all;
    }

    /** What a person should know, a sentence each. */
    List<String> remarks() {
        return leftOut.isEmpty() ? List.of() : List.of("Too large to be kept, and missing where this script is written"
                + " as Final Draft again: " + String.join(", ", leftOut) + ".");
    }
}
