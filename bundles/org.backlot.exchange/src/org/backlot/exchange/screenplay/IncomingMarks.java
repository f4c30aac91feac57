package org.backlot.exchange.screenplay;

import java.util.List;

import org.backlot.core.model.Draft;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;

/** What hangs on the scenes and paragraphs of a screenplay: revisions, notes, and what is kept for its own program. */
final class IncomingMarks {

    private final Screenplay screenplay;
    private final ScriptParagraphs paragraphs;
    private final IncomingDrafts drafts;
    private final IncomingKept kept = new IncomingKept();

    IncomingMarks(Screenplay screenplay, ScriptParagraphs paragraphs, String fileName) {
        this.screenplay = screenplay;
        this.paragraphs = paragraphs;
        this.drafts = new IncomingDrafts(screenplay.revisions(), fileName);
    }

    void putInto(Production production, List<Scene> scenes) {
        production.getScript().getDrafts().addAll(drafts.all());
        styles(screenplay.opening(), TextRange.OPENING);
        for (int i = 0; i < scenes.size(); i++) {
            styles(screenplay.scenes().get(i).paragraphs(), i);
        }
        for (Revisions.Place place : screenplay.revisions().places()) {
            Draft draft = drafts.bySet().get(place.set());
            if (place.at().inHeading()) {
                Scene scene = scenes.get(place.at().scene());
                scene.setDraft(drafts.later(draft, scene.getDraft()));
            } else {
                Paragraph paragraph = paragraph(place.at());
                if (paragraph != null) {
                    paragraph.setDraft(drafts.later(draft, paragraph.getDraft()));
                }
            }
        }
        screenplay.kept().forEach(piece -> keep(piece, scenes));
        new IncomingNotes(screenplay, paragraphs, kept).hang();
        production.getForeign().addAll(kept.pieces());
    }

    private void keep(Keepsake piece, List<Scene> scenes) {
        if (piece.at() == null) {
            kept.add(null, piece.format(), piece.name(), piece.content());
        } else if (piece.at().inHeading()) {
            kept.add(scenes.get(piece.at().scene()), piece.format(), piece.name(), piece.content());
        } else {
            Paragraph paragraph = paragraph(piece.at());
            if (paragraph != null) {
                kept.add(paragraph, piece.format(), piece.name(), piece.content());
            }
        }
    }

    private Paragraph paragraph(TextRange at) {
        ScriptParagraphs.Placed placed = paragraphs.of(at.scene()).at(at.paragraph());
        return placed == null ? null : placed.paragraph();
    }

    private void styles(List<ScreenplayParagraph> from, int scene) {
        ScriptParagraphs.Part part = paragraphs.of(scene);
        for (int i = 0; i < from.size(); i++) {
            if (part.has(i)) {
                kept.style(from.get(i), part.at(i).paragraph());
            }
        }
    }
}
