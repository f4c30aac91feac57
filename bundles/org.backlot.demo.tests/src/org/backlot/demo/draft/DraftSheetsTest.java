package org.backlot.demo.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.draft.DraftComparison;
import org.backlot.core.draft.ElementRename;
import org.backlot.core.draft.SceneChange;
import org.backlot.core.model.Element;
import org.backlot.core.model.Scene;
import org.junit.jupiter.api.Test;

/** What a new draft does to breakdown sheets, cast and lengths of the demo. */
class DraftSheetsTest extends DemoDrafts {

    @Test
    void aNewPartIsCastAndNumberedAndWaitsInTheBoneyardOfEveryBoard() {
        script.insertAfter("5", NEW_SCENE);
        accept();
        Scene added = production.getScript().getScenes().get(5);
        Element guard = Breakdown.of(production, Category.CAST).filter(e -> e.getName().equals("GUARD")).findFirst()
                .orElseThrow();
        assertTrue(added.getElements().contains(guard));
        assertEquals("16", guard.getBoardId());
        assertTrue(board().getBoneyard().contains(strip(added)));
        assertEquals("Blue", added.getDraft().getName());
        assertNoErrors();
    }

    @Test
    void aPartWithANewNameIsRenamedAndNotRecast() {
        script.everywhere("PRIYA", "PRISHA").everywhere("Priya", "Prisha");
        Element priya = Breakdown.of(production, Category.CAST).filter(e -> e.getName().startsWith("PRIYA")).findFirst()
                .orElseThrow();
        int parts = (int) Breakdown.of(production, Category.CAST).count();
        DraftComparison comparison = accept();
        assertEquals(List.of("PRIYA=PRISHA"), comparison.renames().stream().map(ElementRename::key).toList());
        assertTrue(comparison.toDecide().stream().allMatch(c -> c.difference().added().isEmpty()
                && c.difference().removed().isEmpty()));
        assertEquals("PRISHA", priya.getName());
        assertEquals(parts, Breakdown.of(production, Category.CAST).count());
        assertEquals(List.of(), said(compare()));
    }

    @Test
    void whoSpeaksNoMoreLeavesTheSheetAndWhatAPersonTaggedStays() {
        Scene scene = scene("4");
        Element alden = scene.getElements().stream().filter(e -> e.getName().equals("MISS ALDEN"))
                .findFirst().orElseThrow();
        Element kelp = production.getElements().stream().filter(e -> !scene.getElements().contains(e)
                && e.getCategory().equals(Category.CAST) && !script.scene("4").contains(e.getName()))
                .findFirst().orElseThrow();
        session.edit("Tag by hand", () -> scene.getElements().add(kelp));
        script.replace("4", "MISS ALDEN\n", "PRIYA\n");
        SceneChange change = compare().change("4").orElseThrow();
        assertEquals(List.of("MISS ALDEN"), change.difference().removed());
        accept();
        assertFalse(scene.getElements().contains(alden));
        assertTrue(scene.getElements().contains(kelp));
    }

    @Test
    void aLengthSetByHandIsKeptAndFlagged() {
        Scene scene = scene("2");
        session.edit("Length", () -> {
            scene.setEighths(17);
            scene.setEstimated(false);
        });
        script.replace("2", "Oda falls.", "Oda falls.\n\nIt takes a long time. The twine goes first.");
        SceneChange change = compare().change("2").orElseThrow();
        assertTrue(change.doubt().contains("2 1/8"), change.doubt());
        accept();
        assertEquals(17, scene.getEighths());
    }
}
