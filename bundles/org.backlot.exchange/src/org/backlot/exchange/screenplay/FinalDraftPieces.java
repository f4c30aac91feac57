package org.backlot.exchange.screenplay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.Foreign;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;

/**
 * What was kept of a Final Draft file, by what it belongs to. A piece that is not well-formed (any more) is left out.
 */
final class FinalDraftPieces {

    private static final String WHERE = "kept piece";

    private final Map<String, List<Foreign>> byObject = new HashMap<>();
    private final List<Foreign> ofFile = new ArrayList<>();

    /** An element that was kept, being read again. */
    interface Piece {
        void read(String name, XmlCursor xml) throws UnreadableFile;
    }

    FinalDraftPieces(Production production) {
        for (Foreign piece : production.getForeign()) {
            boolean usable = FinalDraft.FORMAT.equals(piece.getFormat()) && piece.getName() != null
                    && piece.getContent() != null;
            if (usable && piece.getObject() == null) {
                ofFile.add(piece);
            } else if (usable) {
                byObject.computeIfAbsent(piece.getObject(), id -> new ArrayList<>()).add(piece);
            }
        }
    }

    /** Pieces of the file as a whole, in its order. */
    List<Foreign> ofFile() {
        return ofFile;
    }

    /** Pieces that belong to an object, or with null to the file. */
    List<Foreign> of(Identified object) {
        return object == null ? ofFile
                : byObject.getOrDefault(Objects.requireNonNullElse(object.getId(), ""), List.of());
    }

    /** The content of a piece of an object, or with null of the file. */
    Optional<String> content(Identified object, String name) {
        return of(object).stream().filter(piece -> piece.getName().equals(name)).map(Foreign::getContent).findFirst();
    }

    /** Attributes that were kept, by their names; may be added to. */
    Map<String, String> attributes(Identified object, String name) {
        return content(object, name).map(FinalDraftPieces::attributes).orElseGet(HashMap::new);
    }

    private static Map<String, String> attributes(String content) {
        try {
            XmlCursor xml = XmlCursor.around(content, "", WHERE);
            Map<String, String> attributes = xml.attributes();
            xml.finish();
            return attributes;
        } catch (UnreadableFile e) {
            return new HashMap<>();
        }
    }

    /** Writes elements that were kept. */
    static void copy(String content, XmlOutput out) {
        if (read(content, (name, xml) -> xml.copyTo(XmlOutput.piece(new StringBuilder()), Integer.MAX_VALUE))) {
            read(content, (name, xml) -> xml.copyTo(out, Integer.MAX_VALUE));
        }
    }

    /** Reads elements that were kept; false where they are not well-formed. */
    static boolean read(String content, Piece piece) {
        try {
            XmlCursor around = XmlCursor.around(content, WHERE);
            around.children(name -> piece.read(name, around));
            around.finish();
            return true;
        } catch (UnreadableFile e) {
            return false;
        }
    }
}
