package org.backlot.core.breakdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.backlot.core.model.Attachment;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Ids;
import org.backlot.core.session.MemoryStore;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ElementsTest {

    private static final String PROPS = "org.backlot.core.props";

    private final Production production = CoreFactory.eINSTANCE.createProduction();
    private Session session;
    private Elements elements;

    @BeforeEach
    void open() {
        production.setScript(CoreFactory.eINSTANCE.createScript());
        session = Session.unsaved(production, "Ada", PlainRegistry.of().backlot().contributions(), new MemoryStore());
        elements = new Elements(session);
    }

    private Scene scene(String number, String action) {
        Scene scene = CoreFactory.eINSTANCE.createScene();
        scene.setNumber(number);
        scene.setHeading("INT. BARN - DAY");
        scene.setEighths(4);
        Paragraph paragraph = CoreFactory.eINSTANCE.createParagraph();
        paragraph.setText(action);
        scene.getParagraphs().add(paragraph);
        Ids.complete(scene);
        session.edit("Add", () -> production.getScript().getScenes().add(scene));
        return scene;
    }

    private Element tag(Scene scene, String category, String name) {
        Element[] element = new Element[1];
        session.edit("Tag", () -> element[0] = new Breakdown(production).tag(scene, category, name));
        return element[0];
    }

    @Test
    void theOldNameStaysAWordWhereTheScriptSaysIt() {
        Scene scene = scene("1", "He lifts the revolver.");
        Element gun = tag(scene, PROPS, "Revolver");
        session.edit("Rename", () -> elements.rename(gun, " Webley Mk VI "));
        assertEquals("Webley Mk VI", gun.getName());
        assertEquals(List.of("Revolver"), gun.getWords());
        session.edit("Rename", () -> elements.rename(gun, "Hero gun"));
        assertEquals(List.of("Revolver"), gun.getWords());
        session.undo();
        session.undo();
        assertEquals("Revolver", gun.getName());
        assertTrue(gun.getWords().isEmpty());
    }

    @Test
    void aNameThatIsTakenAsksForAMerge() {
        Scene scene = scene("1", "");
        Element gun = tag(scene, PROPS, "Gun");
        Element revolver = tag(scene, PROPS, "Revolver");
        var e = assertThrows(IllegalArgumentException.class,
                () -> session.edit("Rename", () -> elements.rename(gun, "REVOLVER")));
        assertTrue(e.getMessage().contains("merge"), e.getMessage());
        assertSame(revolver, elements.namesake(gun, PROPS, "revolver").orElseThrow());
        session.edit("Rename", () -> elements.rename(gun, "GUN"));
        assertEquals("GUN", gun.getName());
    }

    @Test
    void whateverNamedTheMergedNamesTheKeptOneAndSheetsHaveItOnce() {
        Scene both = scene("1", "The gun. The pistol.");
        Scene one = scene("2", "");
        Element gun = tag(both, PROPS, "Gun");
        Element pistol = tag(both, PROPS, "Pistol");
        tag(one, PROPS, "Pistol");
        Element belt = tag(one, PROPS, "Belt");
        Attachment picture = CoreFactory.eINSTANCE.createAttachment();
        picture.setObject(pistol.getId());
        session.edit("Prepare", () -> {
            pistol.setBoardId("7");
            pistol.getWords().add("sidearm");
            pistol.getBrings().add(belt);
            belt.getBrings().add(pistol);
            gun.getBrings().add(pistol);
            production.getAttachments().add(picture);
            Links.choose(production, Category.CAST, List.of(pistol, belt));
        });
        Production before = EcoreUtil.copy(production);
        session.edit("Merge", () -> elements.merge(gun, List.of(pistol, gun)));
        assertEquals(List.of(gun), both.getElements());
        assertEquals(List.of(belt, gun), List.of(one.getElements().get(1), one.getElements().get(0)));
        assertEquals(List.of("Pistol", "sidearm"), gun.getWords());
        assertEquals("7", gun.getBoardId());
        assertEquals(List.of(belt), gun.getBrings());
        assertEquals(List.of(gun), belt.getBrings());
        assertEquals(gun.getId(), picture.getObject());
        assertEquals(List.of(gun, belt), new Links(production).ofCategory(Category.CAST));
        assertTrue(session.uses(pistol).isEmpty());
        session.undo();
        assertTrue(EcoreUtil.equals(before, production));
    }

    @Test
    void mergedSetsStayTheSetsOfTheirScenes() {
        Scene scene = scene("1", "");
        Element barn = tag(scene, Category.SET, "BARN");
        Element shed = tag(scene, Category.SET, "OLD BARN");
        session.edit("Set", () -> scene.setSet(shed));
        session.edit("Merge", () -> elements.merge(barn, List.of(shed)));
        assertSame(barn, scene.getSet());
        assertThrows(IllegalArgumentException.class,
                () -> session.edit("Merge", () -> elements.merge(barn, List.of(tag(scene, PROPS, "Hay")))));
    }

    @Test
    void anotherCategoryMayHaveTheBoardIdAlready() {
        Scene scene = scene("1", "");
        Element cop = tag(scene, Category.CAST, "COP");
        Element mob = tag(scene, Category.BACKGROUND, "Mob");
        session.edit("Number", () -> {
            cop.setBoardId("1");
            mob.setBoardId("1");
        });
        session.edit("Move", () -> elements.recategorise(cop, Category.BACKGROUND));
        assertNull(cop.getBoardId());
        Element barn = tag(scene, Category.SET, "BARN");
        session.edit("Set", () -> scene.setSet(barn));
        assertThrows(IllegalArgumentException.class,
                () -> session.edit("Move", () -> elements.recategorise(barn, PROPS)));
    }

    @Test
    void aDeletedElementTakesItsFilesAlong() {
        Element gun = tag(scene("1", ""), PROPS, "Gun");
        Attachment picture = CoreFactory.eINSTANCE.createAttachment();
        picture.setObject(gun.getId());
        session.edit("Attach", () -> production.getAttachments().add(picture));
        assertEquals(1, elements.usage(gun).scenes().size());
        assertEquals(4, elements.usage(gun).eighths());
        session.edit("Delete", () -> session.delete(gun));
        assertTrue(production.getAttachments().isEmpty());
        session.undo();
        assertEquals(gun.getId(), production.getAttachments().getFirst().getObject());
    }

    @Test
    void renumberingLeavesLockedBoardIdsAndGivesNoneTwice() {
        Scene one = scene("1", "");
        Scene two = scene("2", "");
        Element once = tag(two, Category.CAST, "ONCE");
        Element often = tag(one, Category.CAST, "OFTEN");
        tag(two, Category.CAST, "OFTEN");
        Element star = tag(two, Category.CAST, "STAR");
        session.edit("Lock", () -> {
            star.setBoardId("1");
            star.setBoardIdLocked(true);
        });
        session.edit("Renumber", () -> BoardIds.renumber(production, Category.CAST, BoardIds.Order.SCENES));
        assertEquals(List.of("1", "2", "3"), List.of(star.getBoardId(), often.getBoardId(), once.getBoardId()));
        session.edit("Renumber", () -> BoardIds.renumber(production, Category.CAST, BoardIds.Order.NAME));
        assertEquals(List.of("1", "2", "3"), List.of(star.getBoardId(), often.getBoardId(), once.getBoardId()));
        session.edit("Renumber", () -> BoardIds.renumber(production, Category.CAST, BoardIds.Order.SCRIPT));
        assertEquals("2", often.getBoardId());
        assertThrows(IllegalArgumentException.class,
                () -> session.edit("Number", () -> BoardIds.give(production, once, "1 ")));
        assertEquals("4", BoardIds.next(production, Category.CAST));
    }

    @Test
    void aBoardIdThatStandsTwiceIsMendedByTheNextFreeOne() {
        Scene scene = scene("1", "");
        Element a = tag(scene, Category.CAST, "A");
        Element b = tag(scene, Category.CAST, "B");
        session.edit("Number", () -> {
            a.setBoardId("5");
            b.setBoardId("5");
        });
        session.edit("Fix", () -> session.findings().getFirst().fixes().getFirst().change().apply(production));
        assertEquals("6", b.getBoardId());
        assertEquals(Set.of(), Set.copyOf(session.findings()));
    }
}
