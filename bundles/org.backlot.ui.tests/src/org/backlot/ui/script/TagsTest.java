package org.backlot.ui.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.documents.script.PlainText;
import org.junit.jupiter.api.Test;

class TagsTest {

    private static final String PROPS = "org.backlot.core.props";

    private final Production production = CoreFactory.eINSTANCE.createProduction();
    private final Scene one;
    private final Scene two;

    TagsTest() {
        production.setScript(CoreFactory.eINSTANCE.createScript());
        one = scene("1", "He lifts the *old* revolver. Will will not.");
        two = scene("2", "The old\nrevolver lies beside the lamp.");
    }

    private Scene scene(String number, String text) {
        Scene scene = CoreFactory.eINSTANCE.createScene();
        scene.setNumber(number);
        scene.setHeading("INT. ROOM - DAY");
        production.getScript().getScenes().add(scene);
        Paragraph paragraph = CoreFactory.eINSTANCE.createParagraph();
        paragraph.setText(text);
        scene.getParagraphs().add(paragraph);
        return scene;
    }

    /** What is named in a scene, offers with a question mark. */
    private List<String> tags(Scene scene) {
        Paragraph paragraph = scene.getParagraphs().getFirst();
        String text = PlainText.of(paragraph);
        return new Tags(production).of(scene, paragraph).stream()
                .map(t -> text.substring(t.start(), t.end()) + "=" + t.element().getName() + (t.onSheet() ? "" : "?"))
                .toList();
    }

    @Test
    void wordsThatAreTaggedOnceAreOfferedWhereTheyStand() {
        Element revolver = Tags.tag(one, PROPS, "REVOLVER", "revolver");
        assertEquals(List.of("revolver=REVOLVER"), tags(one));
        assertEquals(List.of("revolver=REVOLVER?"), tags(two));
        assertEquals(List.of(two), new Tags(production).offered(revolver));
        Tags.accept(revolver, List.of(two));
        assertEquals(List.of("revolver=REVOLVER"), tags(two));
    }

    @Test
    void otherWordsForAnElementAreKeptWithItOnce() {
        Tags.tag(one, PROPS, "REVOLVER", "the old revolver");
        Element revolver = Tags.tag(two, PROPS, "revolver", "The Old Revolver");
        assertEquals(List.of("the old revolver"), revolver.getWords());
        assertEquals(List.of("the old revolver=REVOLVER"), tags(one));
    }

    @Test
    void whatWasDeclinedIsNotOfferedAgain() {
        Element revolver = Tags.tag(one, PROPS, "REVOLVER", "revolver");
        Tags.decline(production, revolver, "revolver");
        assertEquals(List.of(), tags(two));
        assertEquals(List.of("revolver=REVOLVER"), tags(one));
    }

    @Test
    void peopleAreMeantByTheirNamesInCapitalsOnly() {
        new Breakdown(production).tag(one, Category.CAST, "WILL");
        assertEquals(List.of("Will=WILL"), tags(one));
    }

    @Test
    void setsAreNotLookedFor() {
        new Breakdown(production).element(Category.SET, "lamp");
        assertEquals(List.of(), tags(two));
    }

    @Test
    void signsAroundSelectedWordsAreNoPartOfTheName() {
        assertEquals("old revolver", Tags.words(" \u201Cold\n  revolver,\u201D "));
    }
}
