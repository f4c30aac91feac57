package org.backlot.ui.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.backlot.core.demo.Demos;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.life.Perspectives;
import org.backlot.ui.script.ScenesPart;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.command.EditCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's morning: opens the demo, changes a scene, thinks again, saves, goes, comes back. */
class JourneyTest {

    private final Workplace workplace = new Workplace();
    private final Office office = workplace.office();
    private final Shell shell = new Shell();
    @TempDir
    private Path folder;

    @BeforeEach
    void arrive() {
        shell.setLayout(new FillLayout());
        shell.setSize(1000, 700);
    }

    @AfterEach
    void leave() {
        assertEquals(List.of(), workplace.told());
        shell.dispose();
        workplace.close();
    }

    @Test
    void aSceneOfTheDemoIsChangedSavedAndThereAgain() {
        Path file = folder.resolve("Backlot").resolve("demo.backlot");
        var demos = new Demos(workplace.backlot());
        office.make(file, store -> demos.make(demos.all().getFirst(), store));
        workplace.until(() -> office.session().isPresent());
        assertEquals("org.backlot.ui.script", workplace.perspective());
        assertEquals(Optional.of(file), office.path());

        new ScenesPart(shell, new Desk(workplace.window()), workplace.backlot()).focus();
        shell.open();
        workplace.until(() -> grid(shell).getRowCount() > 10);
        String before = scene().getNumber();
        type("1A");
        assertEquals("1A", scene().getNumber());
        assertTrue(session().isDirty());
        session().undo();
        assertEquals(before, scene().getNumber());
        assertFalse(session().isDirty());

        type("1B");
        assertTrue(office.save());
        assertFalse(session().isDirty());
        assertTrue(office.close());
        assertEquals(Perspectives.START, workplace.perspective());

        office.open(file);
        workplace.until(() -> office.session().isPresent());
        assertEquals("1B", scene().getNumber());
        assertEquals("The Salt Road", session().production().getTitle());
        assertEquals(List.of(file), ContextInjectionFactory.make(Recent.class, workplace.application()).all());
    }

    private void type(String number) {
        NatTable grid = grid(shell);
        grid.doCommand(new EditCellCommand(grid, grid.getConfigRegistry(), grid.getCellByPosition(0, 1)));
        var editor = (Text) grid.getActiveCellEditor().getEditorControl();
        editor.setText(number);
        var enter = new Event();
        enter.keyCode = SWT.CR;
        enter.character = SWT.CR;
        editor.notifyListeners(SWT.KeyDown, enter);
    }

    private Session session() {
        return workplace.session();
    }

    private Scene scene() {
        return session().production().getScript().getScenes().getFirst();
    }

    private static NatTable grid(Composite in) {
        for (Control child : in.getChildren()) {
            if (child instanceof NatTable grid) {
                return grid;
            }
            if (child instanceof Composite composite && grid(composite) != null) {
                return grid(composite);
            }
        }
        return null;
    }
}
