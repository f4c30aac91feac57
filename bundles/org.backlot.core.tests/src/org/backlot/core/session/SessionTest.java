package org.backlot.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.backlot.core.extension.Contributions;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTest {

    private final Production production = production(3);
    private final MemoryStore store = new MemoryStore();
    private final Session session = Session.opened(production, "Ada", noContributions(), store, List.of());

    static Contributions noContributions() {
        return new Contributions(RegistryFactory.createRegistry(null, null, null), problem -> {
            throw new AssertionError(problem.message());
        });
    }

    static Production production(int scenes) {
        Production production = CoreFactory.eINSTANCE.createProduction();
        production.setTitle("Test");
        production.setScript(CoreFactory.eINSTANCE.createScript());
        for (int i = 1; i <= scenes; i++) {
            Scene scene = CoreFactory.eINSTANCE.createScene();
            scene.setNumber(Integer.toString(i));
            Element element = CoreFactory.eINSTANCE.createElement();
            element.setName("ELEMENT " + i);
            element.setCategory("test");
            production.getElements().add(element);
            scene.getElements().add(element);
            Paragraph paragraph = CoreFactory.eINSTANCE.createParagraph();
            paragraph.setText("Scene " + i);
            scene.getParagraphs().add(paragraph);
            production.getScript().getScenes().add(scene);
        }
        return production;
    }

    private Scene scene(int index) {
        return production.getScript().getScenes().get(index);
    }

    @Test
    void anEditCanBeTakenBackAndDoneAgain() {
        session.edit("Change title", () -> production.setTitle("Other"));
        assertEquals("Change title", session.undoable().orElseThrow().label());
        session.undo();
        assertEquals("Test", production.getTitle());
        assertEquals("Change title", session.redoable().orElseThrow().label());
        session.redo();
        assertEquals("Other", production.getTitle());
    }

    @Test
    void anEditThatThrowsLeavesNoTrace() {
        EObject before = EcoreUtil.copy(production);
        assertThrows(IllegalArgumentException.class, () -> session.edit("Break", () -> {
            production.setTitle("Half");
            session.delete(scene(1));
            production.getScript().getScenes().move(0, 1);
            throw new IllegalArgumentException("stop");
        }));
        assertTrue(EcoreUtil.equals(before, production));
        assertEquals(Optional.empty(), session.undoable());
        assertFalse(session.isDirty());
        assertEquals(List.of(), store.submitted);
    }

    @Test
    void anEditThatChangesNothingLeavesNoStep() {
        assertEquals(Optional.empty(), session.edit("Nothing", () -> production.setTitle("Test")));
        assertEquals(Optional.empty(), session.undoable());
    }

    @Test
    void anEditInsideAnEditJoinsIt() {
        session.edit("Outer", () -> {
            production.setTitle("A");
            session.edit("Inner", () -> production.setCompany("B"));
        });
        assertEquals("Outer", session.undoable().orElseThrow().label());
        session.undo();
        assertEquals("Test", production.getTitle());
        assertEquals(null, production.getCompany());
    }

    @Test
    void aChangeOutsideAnEditIsRefusedAndTakenBack() {
        var refused = assertThrows(IllegalStateException.class, () -> production.setTitle("Sneaky"));
        assertTrue(refused.getMessage().contains("outside Session.edit"), refused.getMessage());
        assertEquals("Test", production.getTitle());
        session.edit("Properly", () -> production.setTitle("Open"));
        assertEquals("Open", production.getTitle());
    }

    @Test
    void anObjectThatComesBackIsTheSameObject() {
        Scene second = scene(1);
        session.edit("Delete scene", () -> session.delete(second));
        assertEquals(2, production.getScript().getScenes().size());
        session.undo();
        assertSame(second, scene(1));
        assertEquals("Scene 2", second.getParagraphs().get(0).getText());
        assertSame(production.getElements().get(1), second.getElements().get(0));
    }

    @Test
    void removingWhatIsStillNamedIsRefused() {
        Element used = production.getElements().get(0);
        var refused = assertThrows(IllegalStateException.class,
                () -> session.edit("Remove", () -> production.getElements().remove(used)));
        assertTrue(refused.getMessage().contains("Session.delete"), refused.getMessage());
        assertSame(used, production.getElements().get(0));
    }

    @Test
    void deletingTakesEveryMentionAway() {
        Element used = production.getElements().get(0);
        session.edit("Delete", () -> session.delete(used));
        assertEquals(List.of(), scene(0).getElements());
        assertEquals(Optional.empty(), session.object(used.getId()));
    }

    @Test
    void whoUsesAnElementIsKnownWithoutASweep() {
        Element element = production.getElements().get(0);
        assertEquals(List.of(scene(0)), session.uses(element).stream().map(Use::by).toList());
        session.edit("Tag", () -> scene(2).getElements().add(element));
        session.edit("Untag", () -> scene(0).getElements().remove(element));
        assertEquals(List.of(scene(2)), session.uses(element).stream().map(Use::by).toList());
        session.undo();
        session.undo();
        assertEquals(List.of(scene(0)), session.uses(element).stream().map(Use::by).toList());
    }

    @Test
    void listenersHearOfEachStepOnce() throws Exception {
        List<String> heard = new ArrayList<>();
        AutoCloseable listening = session.listen(step -> heard.add(step.label()));
        session.edit("Two changes", () -> {
            production.setTitle("A");
            production.setCompany("B");
        });
        session.undo();
        listening.close();
        session.redo();
        assertEquals(List.of("Two changes", "Undo Two changes"), heard);
    }

    @Test
    void whoHearsOfAnUndoFindsTheHistoryAfterIt() {
        List<String> heard = new ArrayList<>();
        session.edit("Title", () -> production.setTitle("A"));
        session.listen(step -> heard.add(session.undoable().map(ChangeSet::label).orElse("none") + "/"
                + session.redoable().map(ChangeSet::label).orElse("none") + "/" + session.isDirty()));
        session.undo();
        session.redo();
        assertEquals(List.of("none/Title/false", "Title/none/true"), heard);
    }

    @Test
    void derivedValuesAreKeptUntilTheNextChangeAndNeverSeenStaleInsideAnEdit() {
        assertEquals("Test!", session.derived("k", () -> production.getTitle() + "!"));
        assertEquals("Test!", session.derived("k", () -> "made again"));
        session.edit("Title", () -> {
            production.setTitle("New");
            assertEquals("New!", session.derived("k", () -> production.getTitle() + "!"));
        });
        assertEquals("New!", session.derived("k", () -> production.getTitle() + "!"));
    }

    @Test
    void insideAnEditWhatFollowsIsKeptUntilTheNextChangeAndForgottenWithAnEditThatFails() {
        session.edit("Title", () -> {
            production.setTitle("New");
            assertEquals("New!", session.derived("k", () -> production.getTitle() + "!"));
            assertEquals("New!", session.derived("k", () -> "made again"));
            production.setTitle("Newer");
            assertEquals("Newer!", session.derived("k", () -> production.getTitle() + "!"));
        });
        assertThrows(IllegalStateException.class, () -> session.edit("Fail", () -> {
            production.setTitle("Never");
            session.derived("k", () -> production.getTitle() + "!");
            throw new IllegalStateException("No");
        }));
        assertEquals("Newer!", session.derived("k", () -> production.getTitle() + "!"));
    }

    @Test
    void dirtyFollowsUndoToTheSavedState() throws Exception {
        session.edit("One", () -> production.setTitle("One"));
        assertTrue(session.isDirty());
        session.save();
        assertFalse(session.isDirty());
        session.undo();
        assertTrue(session.isDirty());
        session.redo();
        assertFalse(session.isDirty());
    }

    @Test
    void usesAreRightWhereTheyAreFirstAskedForInTheMiddleOfAnEdit() {
        Element element = production.getElements().get(0);
        session.edit("Rearrange", () -> {
            scene(2).getElements().add(element);
            production.getScript().getScenes().remove(1);
            assertEquals(List.of(scene(0), scene(1)), session.uses(element).stream().map(Use::by).toList());
            session.delete(scene(0));
        });

        assertEquals(List.of(scene(0)), session.uses(element).stream().map(Use::by).toList());
        session.undo();
        assertEquals(List.of(scene(0)), session.uses(element).stream().map(Use::by).toList());
        assertEquals(1, session.uses(production.getElements().get(1)).size());
    }

    @Test
    void aReadOnlyProductionRefusesEditsAndSaysWhy() {
        store.readOnly = "It is open elsewhere";
        var refused = assertThrows(IllegalStateException.class,
                () -> session.edit("Title", () -> production.setTitle("No")));
        assertEquals("It is open elsewhere", refused.getMessage());
        assertEquals("Test", production.getTitle());
    }

    @Test
    void anIdNeverChanges() {
        assertThrows(IllegalStateException.class, () -> session.edit("Id", () -> production.setId("x")));
    }

    @Test
    void twoObjectsOfOneIdAreRefused() {
        Scene copy = EcoreUtil.copy(scene(0));
        assertThrows(IllegalStateException.class,
                () -> session.edit("Paste", () -> production.getScript().getScenes().add(copy)));
        assertEquals(3, production.getScript().getScenes().size());
        Scene renewed = Ids.copy(scene(0));
        assertNotEquals(scene(0).getId(), renewed.getId());
        session.edit("Paste", () -> production.getScript().getScenes().add(renewed));
        assertSame(production.getElements().get(0), renewed.getElements().get(0));
    }

    /** Thousands of edits of every kind, each undone and redone in the end, lead to the same states. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anySequenceOfEditsCanBeTravelledBothWays(long seed) {
        var random = new Random(seed);
        List<EObject> states = new ArrayList<>();
        states.add(EcoreUtil.copy(production));
        for (int i = 0; i < 60; i++) {
            if (session.edit("Edit " + i, () -> RandomEdit.change(session, random)).isPresent()) {
                states.add(EcoreUtil.copy(production));
            }
        }
        for (int i = states.size() - 2; i >= 0; i--) {
            session.undo();
            assertTrue(EcoreUtil.equals(states.get(i), production), "undo to " + i + ", seed " + seed);
        }
        for (int i = 1; i < states.size(); i++) {
            session.redo();
            assertTrue(EcoreUtil.equals(states.get(i), production), "redo to " + i + ", seed " + seed);
        }
        assertIndexIsRight();
    }

    private void assertIndexIsRight() {
        for (EObject object : session.everything()) {
            Identified identified = (Identified) object;
            assertSame(identified, session.object(identified.getId()).orElseThrow());
        }
        for (Element element : production.getElements()) {
            long swept = production.getScript().getScenes().stream()
                    .filter(s -> s.getElements().contains(element)).count()
                    + production.getScript().getScenes().stream().filter(s -> s.getSet() == element).count();
            assertEquals(swept, session.uses(element).size(), element.getName());
        }
    }
}
