package org.backlot.ui.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Scene;
import org.backlot.ui.kit.Bench;
import org.backlot.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetPartTest {

    private static final String PROPS = "org.backlot.core.props";

    private Bench bench;
    private Scene kitchen;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
        kitchen = bench.scenes().getFirst();
        bench.session().edit("Fill", () -> SceneElements.put(kitchen, PROPS, "Knife, Lamp"));
        var sheet = new SheetPart(bench.shell(), bench.desk(), bench.backlot());
        bench.open();
        sheet.focus();
        go(true);
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    /** Presses a button beside the strip: the first scene is the next one while none is shown. */
    private void go(boolean on) {
        Button button = Widgets.all(bench.shell(), Button.class).get(on ? 1 : 0);
        button.notifyListeners(SWT.Selection, new Event());
        bench.settle();
    }

    private Text adder(String category) {
        return Widgets.find(bench.shell(), Text.class, text -> text.isVisible()
                && String.valueOf(text.getToolTipText()).contains(category)).orElseThrow();
    }

    private static List<String> names(Scene scene, String category) {
        return SceneElements.of(scene, category).stream().map(Element::getName).toList();
    }

    @Test
    void aShowWithoutAScriptHasASheetWithoutAScene() {
        bench.session().edit("Take the script away", () -> bench.session().production().setScript(null));
        bench.settle();
        new SheetPart(bench.shell(), bench.desk(), bench.backlot()).focus();
        bench.settle();
    }

    @Test
    void namesTypedInABoxAreAddedInOneStep() {
        adder("Props").setText("Spoon, knife, Bread");
        adder("Props").notifyListeners(SWT.DefaultSelection, new Event());
        bench.settle();
        assertEquals(List.of("Knife", "Lamp", "Spoon", "Bread"), names(kitchen, PROPS));
        assertEquals("Add 3 elements to scene 1", bench.session().undoable().orElseThrow().label());
        assertEquals("", adder("Props").getText());
        bench.session().undo();
        assertEquals(List.of("Knife", "Lamp"), names(kitchen, PROPS));
    }

    @Test
    void deleteTakesAnElementOffTheScene() {
        Canvas list = Widgets.all(adder("Props").getParent(), Canvas.class).stream()
                .filter(canvas -> canvas.getChildren().length == 0).findFirst().orElseThrow();
        list.setFocus();
        bench.key(list, 0, SWT.ARROW_DOWN);
        bench.key(list, 0, SWT.DEL);
        assertEquals(List.of("Lamp"), names(kitchen, PROPS));
        assertEquals(2, bench.session().production().getElements().size());
    }

    @Test
    void categoriesOfWhichASceneNeedsNothingAreFolded() {
        assertTrue(Widgets.all(bench.shell(), Text.class).stream().filter(Text::isVisible)
                .noneMatch(text -> String.valueOf(text.getToolTipText()).contains("Vehicles")));
        go(true);
        assertTrue(Widgets.all(bench.shell(), Text.class).stream().filter(Text::isVisible)
                .noneMatch(text -> String.valueOf(text.getToolTipText()).contains("Props")));
    }

    @Test
    void altAndTheArrowsTurnTheSheets() {
        var number = Widgets.first(bench.shell(), Text.class);
        assertEquals("1", number.getText());
        bench.key(number, SWT.ALT, SWT.ARROW_RIGHT);
        assertEquals("2", number.getText());
        bench.key(number, 0, SWT.PAGE_UP);
        assertEquals("1", number.getText());
    }

    @Test
    void aLineOfNamesIsAllThatASceneHasOfACategory() {
        bench.session().edit("Change", () -> SceneElements.put(kitchen, PROPS, "lamp, Cup"));
        assertEquals("Lamp, Cup", SceneElements.names(kitchen, PROPS));
        assertEquals(3, bench.session().production().getElements().size());
    }

    @Test
    void castTypedByNumberBringsWhatItIsLinkedWith() {
        Scene quay = bench.scenes().get(1);
        bench.session().edit("Cast", () -> {
            SceneElements.put(kitchen, Category.CAST, "ADA");
            SceneElements.put(kitchen, PROPS, "Crutch");
            Element ada = SceneElements.of(kitchen, Category.CAST).getFirst();
            ada.setBoardId("1");
            ada.getBrings().add(SceneElements.of(kitchen, PROPS).getFirst());
        });
        bench.session().edit("Change", () -> SceneColumns.CAST.type(quay, "1"));
        assertEquals(List.of("Crutch"), names(quay, PROPS));
    }

    @Test
    void castIsTypedByNumbersThatThereAre() {
        bench.session().edit("Cast", () -> {
            SceneElements.put(kitchen, Category.CAST, "ADA, BO");
            SceneElements.of(kitchen, Category.CAST).forEach(e -> e.setBoardId(e.getName().equals("ADA") ? "1" : "12"));
        });
        Scene quay = bench.scenes().get(1);
        bench.session().edit("Change", () -> SceneColumns.CAST.type(quay, "12"));
        assertEquals(List.of("BO"), names(quay, Category.CAST));
        bench.desk().edit("Change cast", () -> SceneColumns.CAST.type(quay, "1, 7"));
        assertEquals("12", SceneColumns.CAST.show(quay));
        assertEquals(List.of("Change cast: No cast member has the board id 7. Type the name under Cast Members"),
                bench.told());
    }
}
