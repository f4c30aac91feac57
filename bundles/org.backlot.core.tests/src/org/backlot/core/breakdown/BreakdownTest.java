package org.backlot.core.breakdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.backlot.core.Backlot;
import org.backlot.core.check.Checks;
import org.backlot.core.check.Finding;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Ids;
import org.backlot.core.testing.PlainRegistry;
import org.junit.jupiter.api.Test;

class BreakdownTest {

    private final Backlot backlot = PlainRegistry.of().backlot();
    private final Production production = CoreFactory.eINSTANCE.createProduction();

    private Scene scene(String number) {
        if (production.getScript() == null) {
            production.setScript(CoreFactory.eINSTANCE.createScript());
        }
        Scene scene = CoreFactory.eINSTANCE.createScene();
        Ids.of(scene);
        scene.setNumber(number);
        scene.setHeading("INT. SET " + number);
        production.getScript().getScenes().add(scene);
        return scene;
    }

    private List<Finding> findings() {
        return new Checks(backlot.contributions()).run(production,
                new Questions(backlot.contributions(), Questions.Memory.NONE));
    }

    @Test
    void aNameInAnyCaseIsOneElement() {
        var breakdown = new Breakdown(production);
        Element nell = breakdown.tag(scene("1"), Category.CAST, "NELL");
        assertSame(nell, breakdown.tag(scene("2"), Category.CAST, " Nell "));
        assertEquals(1, production.getElements().size());
        assertSame(nell, new Breakdown(production).element(Category.CAST, "nell"));
    }

    @Test
    void castIsNumberedByTheMostScenesAndNumbersInUseStay() {
        var breakdown = new Breakdown(production);
        for (String number : List.of("1", "2", "3")) {
            Scene scene = scene(number);
            breakdown.tag(scene, Category.CAST, "OFTEN");
            if (number.equals("1")) {
                breakdown.tag(scene, Category.CAST, "ONCE");
            }
        }
        Breakdown.numberCast(production);
        assertEquals("1", breakdown.element(Category.CAST, "OFTEN").getBoardId());
        assertEquals("2", breakdown.element(Category.CAST, "ONCE").getBoardId());
        breakdown.element(Category.CAST, "LATE");
        Breakdown.numberCast(production);
        assertEquals("3", breakdown.element(Category.CAST, "LATE").getBoardId());
        assertEquals("1", breakdown.element(Category.CAST, "OFTEN").getBoardId());
    }

    @Test
    void finalDraftsCategoriesAreKnownByTheirUuid() {
        assertEquals("Props", backlot.categories().byFinalDraft("05C556EB-6bc1-4a3a-b09f-f8b5ba1b6afa")
                .orElseThrow().name());
        assertEquals(Category.CAST, backlot.categories().byName("cast members").orElseThrow().id());
    }

    @Test
    void aSceneNumberThatStandsTwiceIsFound() {
        scene("1");
        assertEquals(List.of(), findings());
        Scene twice = scene("1");
        assertEquals(List.of(twice.getId()), findings().stream().map(Finding::target).toList());
    }

    @Test
    void aBoardIdThatStandsTwiceInACategoryIsFound() {
        var breakdown = new Breakdown(production);
        Scene scene = scene("1");
        breakdown.tag(scene, Category.CAST, "A").setBoardId("1");
        breakdown.tag(scene, Category.BACKGROUND, "B").setBoardId("1");
        assertEquals(List.of(), findings());
        breakdown.tag(scene, Category.CAST, "C").setBoardId("1");
        assertEquals(1, findings().size());
        assertTrue(findings().get(0).message().contains("and so has A"));
    }

    @Test
    void anElementThatNoSceneNeedsIsFound() {
        var breakdown = new Breakdown(production);
        Scene scene = scene("1");
        Element prop = breakdown.tag(scene, Category.BACKGROUND, "Lantern");
        scene.setSet(breakdown.element(Category.SET, "HOUSE"));
        assertEquals(List.of(), findings());
        scene.setOmitted(true);
        assertEquals(List.of(prop.getId(), scene.getSet().getId()), findings().stream().map(Finding::target).toList());
    }
}
