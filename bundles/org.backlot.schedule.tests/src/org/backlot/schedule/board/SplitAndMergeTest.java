package org.backlot.schedule.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.backlot.core.draft.SceneMerge;
import org.backlot.core.draft.SceneSplit;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.ParagraphKind;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.schedule.Show;
import org.backlot.schedule.calendar.ScenePeriods;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.Strip;
import org.junit.jupiter.api.Test;

class SplitAndMergeTest {

    private final Show show = new Show();
    private final Scene one = show.scene("1", IntExt.INT, "KITCHEN", "DAY", 9, "NELL", "GEORGE");
    private final Scene two = show.scene("2", IntExt.EXT, "YARD", "NIGHT", 4, "NELL");
    private Session session;

    private void board() {
        show.day(one, two);
        Board other = BoardEdits.copy(show.board, "Board 2");
        DayEdits.toBoneyard(List.copyOf(other.getDays().getFirst().getItems().subList(0, 1)), other);
        words(one, ParagraphKind.ACTION, "Nell kneads the dough.");
        words(one, ParagraphKind.CHARACTER, "NELL");
        words(one, ParagraphKind.DIALOGUE, "It will not rise.");
        words(one, ParagraphKind.ACTION, "George comes in with the flour. ".repeat(8).strip());
        words(one, ParagraphKind.ACTION, "He waits.");
        session = show.session();
    }

    private static void words(Scene scene, ParagraphKind kind, String text) {
        Paragraph paragraph = CoreFactory.eINSTANCE.createParagraph();
        paragraph.setKind(kind);
        paragraph.setText(text);
        Ids.of(paragraph);
        scene.getParagraphs().add(paragraph);
    }

    private String strips(List<Item> items) {
        return String.join(" ", items.stream().map(item -> session.object(((Strip) item).getScene(), Scene.class)
                .orElseThrow().getNumber()).toList());
    }

    @Test
    void theSecondPartHasALetterThoughTheNextSceneHasNoNumber() {
        Scene unnumbered = show.scene(null, IntExt.INT, "HALL", "DAY", 4);
        show.production.getScript().getScenes().move(1, unnumbered);
        assertEquals("1A", new SceneSplit(one).number());
    }

    @Test
    void aSplitSceneStandsBehindItsFirstPartOnEveryBoardInOneStep() {
        board();
        var split = new SceneSplit(one);
        assertEquals("1A", split.number());
        assertEquals(List.of(1, 3, 4), split.cuts(), "never between a cue and what is said");
        SceneSplit.Choice choice = split.proposal(3);
        session.edit("Estimate", () -> one.setShootingTime(Duration.ofMinutes(90)));
        session.edit("Split", () -> split.split(session, choice));
        Scene part = show.production.getScript().getScenes().get(1);
        assertEquals(List.of("1A", "KITCHEN", 2),
                List.of(part.getNumber(), part.getSet().getName(), part.getParagraphs().size()));
        assertEquals(3, one.getParagraphs().size());
        assertEquals(9, one.getEighths() + part.getEighths());
        assertEquals(Duration.ofMinutes(90), one.getShootingTime().plus(part.getShootingTime()));
        assertTrue(part.getEighths() > one.getEighths(), "its words are longer");
        assertEquals(List.of("NELL"), one.getElements().stream().map(Element::getName).toList());
        assertEquals(List.of("GEORGE"), part.getElements().stream().map(Element::getName).toList());
        assertEquals("1 1A 2", strips(show.board.getDays().getFirst().getItems()));
        Board other = show.schedule.getBoards().get(1);
        assertEquals("2", strips(other.getDays().getFirst().getItems()));
        assertEquals("1 1A", strips(other.getBoneyard()), "where its first part waits in the boneyard, it waits too");
        session.undo();
        assertEquals("1 2", strips(show.board.getDays().getFirst().getItems()));
        assertEquals(5, one.getParagraphs().size());
        assertEquals(9, one.getEighths());
    }

    @Test
    void bothPartsCanBeShotWhenTheWholeCould() {
        board();
        session.edit("Snow", () -> ScenePeriods.set(show.schedule, List.of(one), Show.MONDAY, null, "the snow"));
        var split = new SceneSplit(one);
        SceneSplit.Choice choice = split.proposal(3);
        session.edit("Split", () -> split.split(session, choice));
        Scene part = show.production.getScript().getScenes().get(1);
        assertEquals("from Mon 1 Mar 2027: the snow",
                ScenePeriods.of(show.production, part).map(ScenePeriods::words).orElse(""));
        assertEquals(2, show.schedule.getPeriods().size());
    }

    @Test
    void whatBothPartsNeedIsOnBothSheets() {
        board();
        var split = new SceneSplit(one);
        SceneSplit.Choice choice = new SceneSplit.Choice(4, 5, 4, Set.copyOf(one.getElements()),
                Set.of(show.element("NELL")));
        session.edit("Split", () -> split.split(session, choice));
        assertEquals(2, one.getElements().size());
        assertEquals(List.of(show.element("NELL")), show.production.getScript().getScenes().get(1).getElements());
    }

    @Test
    void aCutInsideASpeechIsRefusedAndChangesNothing() {
        board();
        var split = new SceneSplit(one);
        assertThrows(IllegalArgumentException.class, () -> session.edit("Split", () -> split.split(session,
                new SceneSplit.Choice(2, 5, 4, Set.of(), Set.of()))));
        assertEquals(2, show.production.getScript().getScenes().size());
    }

    @Test
    void joinedScenesAreOneStripAndTheSecondIsOmitted() {
        board();
        session.edit("Merge", () -> SceneMerge.merge(session, one));
        assertEquals(13, one.getEighths());
        assertEquals(List.of("EXT. YARD - NIGHT"), one.getParagraphs().stream()
                .filter(p -> p.getKind() == ParagraphKind.SHOT).map(Paragraph::getText).toList());
        assertTrue(two.isOmitted());
        assertEquals("1", strips(show.board.getDays().getFirst().getItems()));
        assertEquals("2", strips(show.board.getBoneyard()));
        assertThrows(IllegalArgumentException.class, () -> SceneMerge.merge(session, one), "no scene is left");
        session.undo();
        assertEquals("1 2", strips(show.board.getDays().getFirst().getItems()));
        assertEquals(9, one.getEighths());
    }
}
