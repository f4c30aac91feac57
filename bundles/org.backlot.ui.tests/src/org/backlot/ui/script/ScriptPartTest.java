package org.backlot.ui.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.Scene;
import org.backlot.core.model.ScriptNote;
import org.backlot.ui.kit.Bench;
import org.backlot.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptPartTest {

    private static final String PROPS = "org.backlot.core.props";

    private Bench bench;
    private StyledText text;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
        bench.session().edit("Write", () -> {
            write(bench.scenes().get(0), "She hides the old revolver.");
            write(bench.scenes().get(1), "A REVOLVER lies on the quay.");
            write(bench.scenes().get(2), "Nobody is there.");
        });
        new ScriptPart(bench.shell(), bench.desk(), bench.backlot()).focus();
        bench.open();
        text = Widgets.first(bench.shell(), StyledText.class);
        text.setFocus();
        bench.settle();
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    private static void write(Scene scene, String words) {
        Paragraph paragraph = CoreFactory.eINSTANCE.createParagraph();
        paragraph.setText(words);
        scene.getParagraphs().add(paragraph);
    }

    private void select(String words) {
        int at = text.getText().indexOf(words);
        text.setSelection(at, at + words.length());
        bench.settle();
    }

    private Shell popup() {
        return Arrays.stream(bench.shell().getDisplay().getShells())
                .filter(shell -> shell.getText().equals("Tag")).findFirst().orElseThrow();
    }

    private List<String> props(int scene) {
        return SceneElements.of(bench.scenes().get(scene), PROPS).stream().map(Element::getName).toList();
    }

    private void tag(String words, String name) {
        select(words);
        bench.key(text, SWT.MOD1, 't', (char) 20);
        Widgets.first(popup(), Text.class).setText(name);
        bench.key(Widgets.first(popup(), Table.class), 0, '5');
    }

    @Test
    void theScriptStandsAsItIsAndScenesAreNumberedBesideIt() {
        assertTrue(text.getText().contains("INT. BOAT - NIGHT\n"), text.getText());
        assertFalse(text.getText().contains("12A"));
    }

    @Test
    void selectedWordsAreTaggedWithAKeyAndAFigure() {
        tag("the old revolver", "REVOLVER");
        assertEquals(List.of("REVOLVER"), props(0));
        Element revolver = bench.scenes().getFirst().getElements().getFirst();
        assertEquals(List.of("the old revolver"), revolver.getWords());
        assertEquals("Tag REVOLVER in scene 1", bench.session().undoable().orElseThrow().label());
        bench.session().undo();
        assertEquals(List.of(), props(0));
        assertEquals(List.of(), bench.session().production().getElements());
    }

    @Test
    void aNameThatIsKnownIsAcceptedWithAKeyWhereItStands() {
        tag("the old revolver", "REVOLVER");
        select("REVOLVER");
        bench.key(text, SWT.MOD1, SWT.CR);
        assertEquals(List.of("REVOLVER"), props(1));
        bench.key(text, 0, SWT.DEL);
        assertEquals(List.of(), props(1));
    }

    @Test
    void aNameIsAcceptedInAllScenesInOneStep() {
        tag("the old revolver", "REVOLVER");
        bench.session().edit("Write", () -> write(bench.scenes().get(2), "The revolver is back."));
        bench.settle();
        select("the old revolver");
        bench.key(text, SWT.MOD1 | SWT.MOD2, SWT.CR);
        assertEquals(List.of("REVOLVER"), props(1));
        assertEquals(List.of("REVOLVER"), props(2));
        assertEquals("Add REVOLVER to 2 scenes", bench.session().undoable().orElseThrow().label());
    }

    @Test
    void anOmittedSceneIsShownAsSuch() {
        bench.session().edit("Omit", () -> bench.scenes().get(1).setOmitted(true));
        bench.settle();
        assertTrue(text.getText().contains("OMITTED"));
        assertFalse(text.getText().contains("quay"));
    }

    @Test
    void aTaggedWordHasTheColourOfItsCategoryAndANoteALine() {
        var look = new ScriptLook(bench.desk(), bench.backlot().categories());
        Scene scene = bench.scenes().getFirst();
        bench.session().edit("Tag", () -> {
            Tags.tag(scene, PROPS, "REVOLVER", "");
            ScriptNote note = CoreFactory.eINSTANCE.createScriptNote();
            note.setText("Which?");
            note.setStart(14);
            note.setLength(6);
            scene.getParagraphs().getFirst().getNotes().add(note);
        });
        bench.settle();
        Screenplay.Line line = Screenplay.of(bench.session().production().getScript()).stream()
                .filter(each -> each.text().startsWith("She")).findFirst().orElseThrow();
        StyleRange[] styles = look.styles(line, 100);
        StyleRange tagged = Arrays.stream(styles).filter(s -> s.background != null).findFirst().orElseThrow();
        assertEquals(118, tagged.start);
        assertEquals("revolver".length(), Arrays.stream(styles).filter(s -> s.background != null)
                .mapToInt(s -> s.length).sum());
        assertEquals(6, Arrays.stream(styles).filter(s -> s.underline).mapToInt(s -> s.length).sum());
        assertEquals(line.text().length(), Arrays.stream(styles).mapToInt(s -> s.length).sum());
    }

    /** How many characters go out of the text and come in with each change of it. */
    private List<Integer> replaced() {
        List<Integer> replaced = new ArrayList<>();
        text.addExtendedModifyListener(e -> replaced.add(e.length + e.replacedText.length()));
        return replaced;
    }

    @Test
    void whatIsNoTextOfTheScriptLeavesTheTextAlone() {
        List<Integer> replaced = replaced();
        bench.session().edit("Sum up", () -> bench.scenes().getFirst().setSynopsis("She hides it."));
        tag("revolver", "Revolver");
        bench.settle();
        assertEquals(List.of(), replaced);
    }

    @Test
    void onlyTheWordsThatChangeAreReplaced() {
        List<Integer> replaced = replaced();
        bench.session().edit("Rewrite", () -> bench.scenes().get(1).getParagraphs().getFirst()
                .setText("A REVOLVER rusts on the quay."));
        bench.settle();
        assertTrue(text.getText().contains("A REVOLVER rusts on the quay."));
        assertEquals(1, replaced.size());
        assertTrue(replaced.getFirst() <= 10, replaced + " characters");
    }

    @Test
    void theCaretStaysAtItsWordsWhenSomethingAboveChanges() {
        text.setSelection(text.getText().indexOf("Nobody"));
        bench.session().edit("Rewrite", () -> bench.scenes().getFirst().getParagraphs().getFirst()
                .setText("She hides a bundle of letters and the old revolver behind the stove."));
        bench.settle();
        assertEquals(text.getText().indexOf("Nobody"), text.getCaretOffset());
    }

    @Test
    void theLinesInSightStayWhereTheyAreWhenALineComesAbove() {
        bench.session().edit("Write", () -> {
            for (int i = 0; i < 200; i++) {
                write(bench.scenes().get(1), "Line " + i);
            }
        });
        bench.settle();
        text.setTopIndex(120);
        bench.settle();
        String top = text.getLine(text.getTopIndex());
        int away = text.getLinePixel(text.getTopIndex());
        bench.session().edit("Write", () -> write(bench.scenes().getFirst(), "Rain."));
        bench.settle();
        assertEquals(top, text.getLine(text.getTopIndex()));
        assertEquals(away, text.getLinePixel(text.getTopIndex()));
    }

    @Test
    void behindAnotherTabNothingIsWorkedOut() {
        bench.shell().getChildren()[0].setVisible(false);
        List<Integer> replaced = replaced();
        bench.session().edit("Rewrite", () -> bench.scenes().get(1).getParagraphs().getFirst().setText("Rain."));
        bench.settle();
        assertEquals(List.of(), replaced);
        bench.shell().getChildren()[0].setVisible(true);
        assertTrue(text.getText().contains("Rain."));
    }
}
