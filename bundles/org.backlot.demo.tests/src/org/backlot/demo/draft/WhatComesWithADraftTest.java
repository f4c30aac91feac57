package org.backlot.demo.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.backlot.core.draft.DraftComparison;
import org.backlot.core.draft.DraftDecisions;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Foreign;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.model.ScriptNote;
import org.backlot.core.session.Ids;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notes that hang on words, and what is kept for another program: both come with the draft that has them. */
class WhatComesWithADraftTest extends DemoDrafts {

    private static final String FORMAT = "org.backlot.exchange.fdx";

    private Production draft;

    @BeforeEach
    void read() {
        draft = script.read(backlot);
    }

    private static ScriptNote note(Paragraph paragraph, String author, String text, int start) {
        ScriptNote note = CoreFactory.eINSTANCE.createScriptNote();
        Ids.of(note);
        note.setAuthor(author);
        note.setText(text);
        note.setStart(start);
        note.setLength(4);
        paragraph.getNotes().add(note);
        return note;
    }

    private static void piece(Production of, Identified object, String name, String content) {
        Foreign piece = CoreFactory.eINSTANCE.createForeign();
        Ids.of(piece);
        piece.setFormat(FORMAT);
        piece.setName(name);
        piece.setContent(content);
        piece.setObject(object == null ? null : object.getId());
        of.getForeign().add(piece);
    }

    /** The pieces of an object as name and content; with null those of the file. */
    private List<String> pieces(Identified object) {
        return production.getForeign().stream().filter(piece -> FORMAT.equals(piece.getFormat()))
                .filter(piece -> object == null ? piece.getObject() == null : object.getId().equals(piece.getObject()))
                .map(piece -> piece.getName() + " " + piece.getContent()).toList();
    }

    private static Paragraph first(Production of, int scene) {
        return of.getScript().getScenes().get(scene).getParagraphs().getFirst();
    }

    @Test
    void aNoteOnWordsThatStayIsAChangeThatIsTakenOverBesideOurs() {
        session.edit("Note", () -> note(first(production, 1), "Ada", "Too slow?", 2));
        note(first(draft, 1), "Ada", "Too slow?", 2);
        note(first(draft, 1), "Ada", "Too slow?", 12);
        note(first(draft, 1), "Ben", "Too slow?", 2);
        DraftComparison comparison = DraftComparison.of(production, draft);
        assertEquals(List.of("notes notes"), said(comparison));
        assertEquals("2 notes on words that stay", comparison.summary());
        accept(comparison, DraftDecisions.ALL);
        assertEquals(List.of("Ada 2", "Ada 12", "Ben 2"), first(production, 1).getNotes().stream()
                .map(note -> note.getAuthor() + " " + note.getStart()).toList());
        assertTrue(DraftComparison.of(production, draft).isEmpty());
        session.undo();
        assertEquals(1, first(production, 1).getNotes().size());
    }

    @Test
    void notesThatAreKeptOutStayOut() {
        note(first(draft, 1), "Ben", "Too slow?", 2);
        script.cut("9");
        DraftComparison comparison = DraftComparison.of(production, draft);
        Production before = EcoreUtil.copy(production);
        accept(comparison, DraftDecisions.none(comparison));
        assertTrue(EcoreUtil.equals(before, production));
    }

    @Test
    void aNoteOfAFormatWithoutAuthorsIsTheSameNote() {
        session.edit("Note", () -> note(first(production, 1), "Ada", "Too slow?", 2));
        note(first(draft, 1), null, "Too slow?", 6).setLength(0);
        assertTrue(DraftComparison.of(production, draft).isEmpty());
    }

    @Test
    void notesOfASceneThatChangedComeWithIt() {
        script.replace("2", "Oda falls.", "Oda slips and falls.");
        draft = script.read(backlot);
        note(first(draft, 1), "Ben", "Lovely", 0);
        DraftComparison comparison = DraftComparison.of(production, draft);
        assertEquals(List.of("changed 2"), said(comparison));
        accept(comparison, DraftDecisions.ALL);
        assertEquals("Lovely", first(production, 1).getNotes().getFirst().getText());
    }

    @Test
    void piecesOfNewScenesAndOfTheFileComeInTheSameStep() {
        session.edit("Read", () -> {
            piece(production, null, "HeaderAndFooter", "<HeaderAndFooter a=\"1\"/>");
            piece(production, null, "Watermarking", "<Watermarking/>");
        });
        script.insertAfter("5", NEW_SCENE);
        draft = script.read(backlot);
        Scene fresh = draft.getScript().getScenes().get(5);
        piece(draft, fresh, "SceneArcBeats", "<SceneArcBeats/>");
        piece(draft, fresh.getParagraphs().get(1), "@", "Alignment=\"Right\"");
        piece(draft, null, "HeaderAndFooter", "<HeaderAndFooter a=\"2\"/>");
        Production before = EcoreUtil.copy(production);
        accept(DraftComparison.of(production, draft), DraftDecisions.ALL);
        Scene added = production.getScript().getScenes().get(5);
        assertEquals(List.of("SceneArcBeats <SceneArcBeats/>"), pieces(added));
        assertEquals(List.of("@ Alignment=\"Right\""), pieces(added.getParagraphs().get(1)));
        assertEquals(List.of("Watermarking <Watermarking/>", "HeaderAndFooter <HeaderAndFooter a=\"2\"/>"),
                pieces(null));
        session.undo();
        assertTrue(EcoreUtil.equals(before, production));
    }

    @Test
    void piecesOfWordsThatAreGoneGoWithThem() {
        Paragraph gone = scene("2").getParagraphs().getLast();
        String text = gone.getText();
        session.edit("Read", () -> piece(production, gone, "@", "Alignment=\"Right\""));
        script.replace("2", text, "Somebody laughs behind the door, and somebody else does not.");
        List<String> ofFile = pieces(null);
        accept();
        assertFalse(scene("2").getParagraphs().contains(gone));
        assertEquals(ofFile, pieces(null), "it does not become a piece of the whole file");
        assertEquals(List.of(), pieces(gone));
    }

    @Test
    void whatAnElementBringsComesOntoTheSheetsOfNewScenes() {
        var wren = production.getElements().stream().filter(e -> e.getName().equals("WREN")).findFirst().orElseThrow();
        var teacher = CoreFactory.eINSTANCE.createElement();
        Ids.of(teacher);
        teacher.setCategory("org.backlot.core.staff");
        teacher.setName("Studio teacher");
        session.edit("Link", () -> {
            production.getElements().add(teacher);
            wren.getBrings().add(teacher);
        });
        script.insertAfter("5", NEW_SCENE);
        accept();
        assertTrue(production.getScript().getScenes().get(5).getElements().contains(teacher));
        assertEquals(LocalDate.of(2026, 11, 22), production.getScript().getDrafts().getLast().getTaken());
    }
}
