package org.backlot.exchange.screenplay;

import java.util.ArrayList;
import java.util.List;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Foreign;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.ParagraphKind;
import org.backlot.core.session.Ids;

/** What the model has no place for, as pieces kept with a production. */
final class IncomingKept {

    /** The name of the piece that says of which style a paragraph is, where its kind does not. */
    static final String STYLE = "Type";

    private final List<Foreign> pieces = new ArrayList<>();

    List<Foreign> pieces() {
        return pieces;
    }

    /** Keeps a piece with an object, or with the file as a whole where that is null. */
    void add(Identified object, String format, String name, String content) {
        Foreign piece = CoreFactory.eINSTANCE.createForeign();
        Ids.of(piece);
        piece.setFormat(format);
        piece.setObject(object == null ? null : Ids.of(object));
        piece.setName(name);
        piece.setContent(content);
        pieces.add(piece);
    }

    /** Keeps the style of a paragraph where its kind alone would be written as another. */
    void style(ScreenplayParagraph from, Paragraph paragraph) {
        boolean same = from.style().isEmpty() || from.style().equals(FinalDraft.style(paragraph.getKind()));
        boolean centred = paragraph.getKind() == ParagraphKind.CENTERED && from.style().equals("Action");
        if (!same && !centred) {
            add(paragraph, FinalDraft.FORMAT, STYLE, from.style());
        }
    }
}
