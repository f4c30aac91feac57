package org.backlot.demo.draft;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.draft.DraftComparison;
import org.backlot.core.draft.DraftDecisions;
import org.backlot.core.file.FileStore;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Accepting a new draft of the demo, all of it or some, and taking that back. */
class AcceptDraftTest extends DemoDrafts {

    @Test
    void theWholeAcceptanceIsOneStepBackAndForth() {
        script.cut("9").move("30", "3").insertAfter("5", NEW_SCENE).replace("2", "Oda falls.", "Oda slips and falls.");
        Production before = EcoreUtil.copy(production);
        accept();
        Production after = EcoreUtil.copy(production);
        assertEquals("Accept draft Blue", session.undoable().orElseThrow().label());
        session.undo();
        assertTrue(EcoreUtil.equals(before, production));
        session.redo();
        assertTrue(EcoreUtil.equals(after, production));
    }

    @Test
    void keepingAllChangesNothing() {
        script.cut("9").move("30", "3").insertAfter("5", NEW_SCENE).replace("2", "Oda falls.", "Oda slips and falls.");
        Production before = EcoreUtil.copy(production);
        DraftComparison comparison = compare();
        accept(comparison, DraftDecisions.none(comparison));
        assertTrue(EcoreUtil.equals(before, production));
        assertFalse(session.undoable().isPresent());
    }

    @Test
    void whatIsKeptStaysWhereItWas() {
        script.cut("9").move("30", "3").insertAfter("5", NEW_SCENE).replace("2", "Oda falls.", "Oda slips and falls.");
        DraftComparison comparison = compare();
        accept(comparison, DraftDecisions.only(comparison, List.of("2")));
        assertEquals(43, Breakdown.scenes(production).size());
        assertEquals("30", numbers().get(29));
        assertEquals("1 scene changed", production.getScript().getDrafts().getLast().getSummary());
        assertNotEquals(List.of(), said(compare()));
    }

    @Test
    void allOfItTogetherReadsAsTheNewDraft() {
        script.cut("9").move("30", "3").insertAfter("5", NEW_SCENE).replace("2", "Oda falls.", "Oda slips and falls.")
                .replace("4", "ISLAND SCHOOLHOUSE", "CHAPEL").everywhere("Priya", "Prisha")
                .everywhere("PRIYA", "PRISHA");
        DraftComparison comparison = accept();
        assertEquals(printed(comparison.incoming()), printed(production));
        assertEquals(List.of(), said(compare()));
        assertNoErrors();
    }

    @Test
    void aScriptThatChangedAfterwardsHasToBeComparedAgain() {
        script.cut("9");
        DraftComparison comparison = compare();
        session.edit("Rename", () -> scene("2").setHeading("INT. SALT SHED - DAY"));
        assertThrows(IllegalStateException.class, () -> accept(comparison, DraftDecisions.ALL));
    }

    private byte[] saved() throws IOException {
        session.save();
        return Files.readAllBytes(folder.resolve("saltroad.backlot"));
    }

    @Test
    void twoDraftsTakenBackLeaveTheFirstBytes() throws IOException {
        byte[] first = saved();
        script.cut("9").move("30", "3").insertAfter("5", NEW_SCENE).replace("2", "Oda falls.", "Oda slips and falls.");
        accept();
        byte[] second = saved();
        script.everywhere("Priya", "Prisha").everywhere("PRIYA", "PRISHA").cut("33").replace("2", "slips and falls.",
                "slips, and flies.");
        acceptFull();
        byte[] third = saved();
        session.undo();
        assertArrayEquals(second, saved());
        session.undo();
        assertArrayEquals(first, saved());
        session.redo();
        session.redo();
        assertArrayEquals(third, saved());
    }

    @Test
    void anAcceptedDraftIsRecoveredAfterACrash() throws IOException {
        saved();
        script.cut("9").move("30", "3").insertAfter("5", NEW_SCENE).replace("2", "Oda falls.", "Oda slips and falls.")
                .everywhere("Priya", "Prisha").everywhere("PRIYA", "PRISHA");
        accept();
        Files.copy(folder.resolve("saltroad.backlot"), folder.resolve("crashed.backlot"));
        Files.copy(folder.resolve(".saltroad.backlot.journal"), folder.resolve(".crashed.backlot.journal"));
        try (Session again = backlot.open(folder.resolve("crashed.backlot"), FileStore.Access.EDIT).session()) {
            assertTrue(again.isDirty());
            again.save();
            assertArrayEquals(saved(), Files.readAllBytes(folder.resolve("crashed.backlot")));
        }
    }

    @Test
    void numbersThatShiftAreSaidBeforeAndStayInALockedScript() {
        script.insertAfter("5", NEW_SCENE).renumber();
        assertEquals(38, compare().renumbered());
        assertTrue(compare().renumberingNote().startsWith("38 scenes get other numbers"), compare().renumberingNote());
        lock();
        assertEquals(0, compare().renumbered());
        assertEquals("", compare().renumberingNote());
    }
}
