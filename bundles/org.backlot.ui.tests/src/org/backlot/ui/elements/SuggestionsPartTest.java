package org.backlot.ui.elements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.backlot.core.Backlot;
import org.backlot.core.breakdown.WordLists;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Ids;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.ui.kit.Bench;
import org.backlot.ui.testing.Widgets;
import org.backlot.ui.testing.Selected;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestionsPartTest {

    private final Backlot backlot = PlainRegistry.of().backlot();
    private final WordLists lists = new WordLists(backlot.contributions());
    private final Selected selection = new Selected();
    private Bench bench;
    private SuggestionsPart part;
    private Tree tree;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
        bench.session().edit("Write", () -> {
            write(bench.scenes().get(0), "A goat eats a map.");
            write(bench.scenes().get(1), "Two goats. A mare.");
        });
        bench.context().set(ESelectionService.class, selection.service());
        part = new SuggestionsPart(bench.shell(), bench.desk(), backlot.categories());
        tree = Widgets.first(bench.shell(), Tree.class);
        bench.open();
        ask();
    }

    private static void write(Scene scene, String text) {
        Paragraph paragraph = CoreFactory.eINSTANCE.createParagraph();
        paragraph.setText(text);
        Ids.of(paragraph);
        scene.getParagraphs().add(paragraph);
    }

    private void ask() {
        part.show(SuggestionsPart.rows(bench.session().production(), lists));
        bench.settle();
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    private List<String> groups() {
        return Arrays.stream(tree.getItems()).map(TreeItem::getText).toList();
    }

    private static List<String> sheet(Scene scene) {
        return scene.getElements().stream().map(Element::getName).toList();
    }

    private void select(TreeItem item) {
        item.getText();
        tree.setSelection(item);
        tree.notifyListeners(SWT.Selection, new Event());
        bench.settle();
    }

    private TreeItem item(int group, int index) {
        return tree.getItem(group).getItem(index);
    }

    @Test
    void suggestionsStandUnderTheirCategoriesWithTheirSentences() {
        assertEquals(List.of("Props (1)", "Animals (3)"), groups());
        TreeItem goat = item(1, 0);
        assertEquals("Goat", goat.getText());
        assertEquals("1", goat.getText(1));
        assertEquals("A goat eats a map.", goat.getText(2));
    }

    @Test
    void selectingOneShowsItsScene() {
        select(item(1, 1));
        assertEquals(bench.scenes().get(1), selection.now());
    }

    @Test
    void enterAcceptsAndTheNextIsSelected() {
        select(item(1, 0));
        tree.notifyListeners(SWT.DefaultSelection, new Event());
        bench.settle();
        assertEquals(List.of("Goat"), sheet(bench.scenes().get(0)));
        assertEquals("Accept Goat", bench.session().undoable().orElseThrow().label());
        assertEquals(List.of("Props (1)", "Animals (2)"), groups());
        assertEquals("2", tree.getSelection()[0].getText(1));
        bench.session().undo();
        assertEquals(List.of(), sheet(bench.scenes().get(0)));
        ask();
        assertEquals(List.of("Props (1)", "Animals (3)"), groups());
    }

    @Test
    void deleteDeclinesForTheSceneAlone() {
        select(item(1, 0));
        bench.key(tree, 0, SWT.DEL);
        assertEquals(List.of("Props (1)", "Animals (2)"), groups());
        ask();
        assertEquals(List.of("Props (1)", "Animals (2)"), groups());
        assertEquals(bench.scenes().get(0), bench.session().production().getDeclined().getFirst().getScene());
        Widgets.press(bench.shell(), "Decline Everywhere");
        ask();
        assertEquals(List.of("Props (1)", "Animals (1)"), groups());
    }

    @Test
    void aCategoryIsAcceptedInOneStep() {
        select(tree.getItem(1));
        Widgets.press(bench.shell(), "Accept");
        bench.settle();
        assertEquals(List.of("Goat"), sheet(bench.scenes().get(0)));
        assertEquals(List.of("Goat", "Mare"), sheet(bench.scenes().get(1)));
        assertEquals("Accept 3 suggestions", bench.session().undoable().orElseThrow().label());
        assertEquals(List.of("Props (1)"), groups());
    }

    @Test
    void theSameWordIsAcceptedInAllScenesInOneStep() {
        select(item(1, 0));
        Widgets.press(bench.shell(), "Accept Everywhere");
        bench.settle();
        assertEquals(List.of("Goat"), sheet(bench.scenes().get(1)));
        assertEquals("Accept Goat in 2 scenes", bench.session().undoable().orElseThrow().label());
        assertTrue(bench.told().isEmpty());
    }

    @Test
    void onlyTheSelectedSceneIsShownWhereThatIsAsked() {
        selection.select(bench.scenes().get(1));
        Button here = Widgets.all(bench.shell(), Button.class).getLast();
        here.setSelection(true);
        here.notifyListeners(SWT.Selection, new Event());
        bench.settle();
        assertEquals(List.of("Animals (2)"), groups());
        selection.select(bench.scenes().get(0));
        bench.settle();
        assertEquals(List.of("Props (1)", "Animals (1)"), groups());
    }
}
