package org.backlot.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.backlot.core.model.Scene;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormTest {

    private Bench bench;
    private Form<Scene> form;

    @BeforeEach
    void show(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
        form = new Form<>(bench.shell(), bench.desk(), List.<Column<Scene, ?>>of(
                Column.text("Number", 60, Scene::getNumber).edit(Scene::setNumber),
                Column.of("Pages", 60, Kind.EIGHTHS, Scene::getEighths).edit(Scene::setEighths)))
                .named(scene -> "scene " + scene.getNumber());
        form.show(bench.scenes().getFirst());
        bench.open();
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    private Text field(String label) {
        return (Text) form.field(label);
    }

    private void type(String label, String text) {
        field(label).setText(text);
        field(label).notifyListeners(SWT.DefaultSelection, new Event());
        bench.settle();
    }

    @Test
    void aFieldThatIsChangedIsOneStepThatUndoTakesBack() {
        type("Pages", "2 3/8");
        assertEquals(19, bench.scenes().getFirst().getEighths());
        assertEquals("Change pages of scene 1", bench.session().undoable().orElseThrow().label());
        bench.session().undo();
        bench.settle();
        assertEquals(12, bench.scenes().getFirst().getEighths());
        assertEquals("1 4/8", field("Pages").getText());
        assertTrue(bench.session().undoable().isEmpty());
    }

    @Test
    void whatIsNoSuchValueStaysToBeCorrectedAndChangesNothing() {
        type("Pages", "two and a bit");
        assertEquals("two and a bit", field("Pages").getText());
        assertEquals(12, bench.scenes().getFirst().getEighths());
        assertTrue(bench.session().undoable().isEmpty());
        assertEquals(List.of(), bench.told());
        type("Pages", "3/8");
        assertEquals(3, bench.scenes().getFirst().getEighths());
    }

    @Test
    void whatWasTypedCountsForItsObjectWhenAnotherIsShown() {
        field("Number").setText("1A");
        form.show(bench.scenes().get(1));
        bench.settle();
        assertEquals("1A", bench.scenes().getFirst().getNumber());
        assertEquals("2", bench.scenes().get(1).getNumber());
        assertEquals("2", field("Number").getText());
    }

    @Test
    void aFieldThatIsLeftAsItWasIsNoStep() {
        type("Number", "1");
        assertTrue(bench.session().undoable().isEmpty());
        assertFalse(bench.session().redoable().isPresent());
    }

    @Test
    void withoutAnObjectNothingCanBeTyped() {
        form.show(null);
        assertEquals("", field("Number").getText());
        assertFalse(field("Number").getEditable());
    }
}
