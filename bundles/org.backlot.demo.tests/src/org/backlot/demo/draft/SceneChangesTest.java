package org.backlot.demo.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.backlot.core.breakdown.Category;
import org.backlot.core.draft.DraftComparison;
import org.backlot.core.draft.DraftDecisions;
import org.backlot.core.draft.DraftLabel;
import org.backlot.core.draft.DraftMerge;
import org.backlot.core.draft.SceneChange;
import org.backlot.core.draft.SceneChange.Aspect;
import org.backlot.core.model.Element;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.Scene;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.model.Strip;
import org.junit.jupiter.api.Test;

/** What becomes of the scenes of the demo where a new draft changes, moves, cuts, splits or merges them. */
class SceneChangesTest extends DemoDrafts {

    @Test
    void theSameDraftAgainIsNoChange() {
        DraftComparison comparison = compare();
        assertEquals(List.of(), said(comparison));
        assertEquals("no changes", comparison.summary());
        assertTrue(DraftMerge.accept(session, comparison, DraftDecisions.ALL,
                DraftLabel.following(comparison, List.of(),
                null, LocalDate.EPOCH)).isEmpty());
        assertTrue(production.getScript().getDrafts().isEmpty());
    }

    @Test
    void aDraftWithoutNumbersIsStillTheSame() {
        script.withoutNumbers();
        assertEquals(List.of(), said(compare()));
    }

    @Test
    void aWordThatChangedIsMarkedAndOnlyItsParagraphIsTouched() {
        script.replace("2", "Steam to the rafters.", "Smoke to the rafters.");
        Scene scene = scene("2");
        List<Paragraph> before = List.copyOf(scene.getParagraphs());
        DraftComparison comparison = accept();
        assertEquals(List.of("changed 2"), said(comparison));
        assertEquals(EnumSet.of(Aspect.TEXT), comparison.change("2").orElseThrow().difference().aspects());
        assertEquals(before, scene.getParagraphs());
        assertTrue(before.getFirst().getText().startsWith("Smoke"));
        assertEquals("Blue", before.getFirst().getDraft().getName());
        assertTrue(before.stream().skip(1).allMatch(p -> p.getDraft() == null));
    }

    @Test
    void aHeadingThatChangedIsTheSameSceneOnANewSet() {
        script.replace("4", "INT. ISLAND SCHOOLHOUSE - DAY", "INT. ISLAND CHAPEL - NIGHT");
        Scene scene = scene("4");
        Strip strip = strip(scene);
        DraftComparison comparison = accept();
        assertEquals(List.of("changed 4"), said(comparison));
        assertEquals("ISLAND CHAPEL", scene.getSet().getName());
        assertEquals("NIGHT", scene.getTime());
        assertSame(strip, strip(scene));
        assertEquals(List.of(), said(compare()));
    }

    @Test
    void anInsertedSceneShiftsTheNumbersOfAnUnlockedScriptAndNoOtherScene() {
        script.insertAfter("5", NEW_SCENE).renumber();
        List<Scene> before = List.copyOf(production.getScript().getScenes());
        DraftComparison comparison = compare();
        assertEquals(1, comparison.toDecide().stream().filter(SceneChange.New.class::isInstance).count(),
                () -> said(comparison).toString());
        assertTrue(comparison.toDecide().stream().filter(c -> !(c instanceof SceneChange.New))
                .allMatch(c -> c.difference().aspects().equals(EnumSet.of(Aspect.NUMBER))),
                () -> said(comparison).toString());
        accept(comparison, DraftDecisions.ALL);
        assertEquals("INT. CUSTOMS SHED - DAY", scene("6").getHeading());
        assertSame(before.get(5), scene("7"));
        assertEquals(44, production.getScript().getScenes().size());
        assertNoErrors();
        assertEquals(List.of(), said(compare()));
    }

    @Test
    void anInsertedSceneOfALockedScriptGetsALetter() {
        lock();
        script.insertAfter("12", NEW_SCENE).insertAfter("", NEW_SCENE.replace("CUSTOMS SHED", "NET LOFT")
                .replace("lockers", "nets")
                .replace("boats", "oars").replace("It's where they keep me.", "Ask the harbor master, not me."))
                .renumber();
        DraftComparison comparison = accept();
        assertEquals(List.of("new +12A", "new +12B"), said(comparison));
        assertEquals(List.of("12", "12A", "12B", "13"), numbers().subList(11, 15));
        script.insertAfter("12", NEW_SCENE.replace("CUSTOMS SHED", "BELL TOWER").replace("soup", "an apple")
                .replace("lockers", "bell ropes").replace("It's where they keep me.", "Nobody. Listen.")).renumber();
        assertEquals(List.of("new +A12A"), said(accept()));
        assertNoErrors();
    }

    @Test
    void aCutSceneStaysAsOmittedWithItsNumberSheetAndStrip() {
        lock();
        script.cut("9");
        Scene scene = scene("9");
        List<Element> sheet = List.copyOf(scene.getElements());
        DraftComparison comparison = accept();
        assertEquals(List.of("cut 9"), said(comparison));
        assertTrue(scene.isOmitted());
        assertEquals("9", scene.getNumber());
        assertEquals(sheet, scene.getElements());
        assertTrue(board().getBoneyard().contains(strip(scene)));
        assertEquals("8", numbers().get(7));
        assertEquals("10", numbers().get(9));
        assertEquals(List.of(), said(compare()));
        assertNoErrors();
    }

    @Test
    void anOmittedNumberInTheFileIsACutWithoutDoubt() {
        lock();
        script.scenes().set(script.place("9"), ".OMITTED #9#\n\n");
        DraftComparison comparison = compare();
        assertEquals(List.of("cut 9"), said(comparison));
        assertEquals("", comparison.change("9").orElseThrow().doubt());
    }

    @Test
    void aCutSceneThatIsWrittenAgainComesBack() {
        lock();
        String scene = script.scene("9");
        script.cut("9");
        accept();
        script.insertAfter("8", scene);
        Scene nine = scene("9");
        DraftComparison comparison = accept();
        assertEquals(List.of("restored 9"), said(comparison));
        assertFalse(nine.isOmitted());
        assertEquals("9", numbers().get(8));
        assertEquals("Pink", nine.getDraft().getName());
        assertEquals(List.of("White", "Blue", "Pink"), production.getScript().getDrafts().stream().map(d -> d.getName())
                .map(name -> name == null ? "" : name).toList());
    }

    @Test
    void aSceneThatStandsElsewhereIsMovedWithItsStrip() {
        script.move("30", "3");
        Scene scene = scene("30");
        Strip strip = strip(scene);
        DraftComparison comparison = accept();
        assertEquals(List.of("moved 30"), said(comparison));
        assertEquals(List.of("3", "30", "4"), numbers().subList(2, 5));
        assertSame(scene, production.getScript().getScenes().get(3));
        assertSame(strip, strip(scene));
        assertEquals(List.of(), said(compare()));
    }

    @Test
    void aSceneInTwoIsSplitAndItsPartStandsBehindIt() {
        lock();
        String scene = script.scene("2");
        String second = "The third rung from the top";
        script.scenes().set(script.place("2"), scene.substring(0, scene.indexOf(second))
                + "INT. SALT HOUSE - MOMENTS LATER\n\n" + scene.substring(scene.indexOf(second)));
        Scene two = scene("2");
        Strip strip = strip(two);
        DraftComparison comparison = accept();
        assertEquals(List.of("split 2"), said(comparison));
        Scene part = scene("2A");
        ShootDay day = assertInstanceOf(ShootDay.class, strip.eContainer());
        assertSame(strip, strip(two));
        assertEquals(day.getItems().indexOf(strip) + 1, day.getItems().indexOf(strip(part)));
        assertEquals(two.getScriptDay(), part.getScriptDay());
        assertNoErrors();
        assertEquals(List.of(), said(compare()));
    }

    @Test
    void twoScenesInOneAreMergedAndTheSecondIsOmittedWithItsTagsOnTheFirst() {
        lock();
        String second = script.scene("41");
        script.cut("41");
        script.scenes().set(script.place("40"), script.scene("40") + second.substring(second.indexOf('\n') + 2));
        Scene first = scene("40");
        Set<Element> tags = scene("41").getElements().stream().filter(e -> !e.getCategory().equals(Category.CAST))
                .collect(Collectors.toSet());
        DraftComparison comparison = accept();
        assertEquals(List.of("merged 40"), said(comparison));
        assertTrue(scene("41").isOmitted());
        assertFalse(tags.isEmpty());
        assertTrue(first.getElements().containsAll(tags));
        assertEquals(List.of(), said(compare()));
        assertNoErrors();
    }
}
