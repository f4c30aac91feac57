package org.backlot.core.draft;

import java.util.List;
import java.util.Objects;

import org.backlot.core.model.Draft;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.ScriptNote;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.eclipse.emf.common.util.EList;

/** Gives a text the words of another, keeping every paragraph that stays and every note on one that changes. */
final class SceneText {

    private final Session session;
    private final Draft draft;
    private final KeptPieces pieces;

    SceneText(Session session, Draft draft, KeptPieces pieces) {
        this.session = session;
        this.draft = draft;
        this.pieces = pieces;
    }

    /** Makes the text of the first that of the second; what is changed or new bears the draft. */
    void take(EList<Paragraph> paragraphs, List<Paragraph> incoming) {
        List<Paragraph> old = List.copyOf(paragraphs);
        int at = 0;
        for (TextDifference.Row row : TextDifference.of(SceneVersion.lines(old), SceneVersion.lines(incoming)).rows()) {
            if (row.after() < 0) {
                session.delete(old.get(row.before()));
            } else if (row.before() < 0) {
                paragraphs.add(at++, copy(incoming.get(row.after())));
            } else {
                Paragraph paragraph = old.get(row.before());
                Paragraph fresh = incoming.get(row.after());
                if (!row.same()) {
                    change(paragraph, fresh);
                }
                HungNotes.hang(paragraph, fresh, row.same(), pieces);
                at++;
            }
        }
    }

    private Paragraph copy(Paragraph incoming) {
        Paragraph copy = Ids.copy(incoming);
        copy.setDraft(draft);
        pieces.copy(incoming, copy);
        return copy;
    }

    private void change(Paragraph paragraph, Paragraph incoming) {
        if (paragraph.getKind() != incoming.getKind()) {
            pieces.drop(paragraph);
        }
        pieces.replace(incoming, paragraph);
        paragraph.setKind(incoming.getKind());
        paragraph.setText(incoming.getText());
        paragraph.setDual(incoming.isDual());
        paragraph.setDraft(draft);
        int length = Objects.requireNonNullElse(incoming.getText(), "").length();
        for (ScriptNote note : paragraph.getNotes()) {
            note.setStart(Math.min(note.getStart(), length));
            note.setLength(Math.min(note.getLength(), length - note.getStart()));
        }
    }
}
