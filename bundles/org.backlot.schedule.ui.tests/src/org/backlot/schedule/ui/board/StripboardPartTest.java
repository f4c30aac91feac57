package org.backlot.schedule.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.model.Identified;
import org.backlot.core.session.Session;
import org.backlot.schedule.ui.Boarded;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Notice;
import org.backlot.ui.kit.Palette;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StripboardPartTest {

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final IEclipseContext context = EclipseContextFactory.create();
    private final List<String> told = new ArrayList<>();
    private Boarded of;
    private final List<Identified> opened = new ArrayList<>();
    private StripboardPart part;
    private Control board;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        of = new Boarded(folder);
        context.set(Session.class, of.session());
        context.set(Palette.class, Palette.of("light"));
        context.set(Notice.class, (doing, cause) -> told.add(doing + ": " + cause.getMessage()));
        shell.setLayout(new FillLayout());
        shell.setSize(1000, 700);
        part = new StripboardPart(shell, new Desk(context), opened::add);
        part.focus();
        shell.open();
        settle();
        board = part.views().getFirst().control();
    }

    @AfterEach
    void close() throws IOException {
        shell.dispose();
        context.dispose();
        of.close();
        assertEquals(List.of(), told);
    }

    @Test
    void altDownMovesAStripPastTheNextOneAndOverTheDayBreak() {
        mouse(SWT.MouseDown, middle(1));
        mouse(SWT.MouseUp, middle(1));
        key(SWT.ALT, SWT.ARROW_DOWN);
        assertEquals("1 3 2", of.scenes(0));
        key(SWT.ALT, SWT.ARROW_DOWN);
        assertEquals("1 3", of.scenes(0));
        assertEquals("2 4", of.scenes(1));
        of.session().undo();
        of.session().undo();
        settle();
        assertEquals("1 2 3", of.scenes(0));
        assertEquals("Make the board", of.session().undoable().orElseThrow().label());
    }

    @Test
    void draggedStripsLandWhereTheyAreDroppedInOneStep() {
        mouse(SWT.MouseDown, middle(0));
        mouse(SWT.MouseUp, middle(0));
        shift(middle(1));
        mouse(SWT.MouseDown, middle(1));
        mouse(SWT.MouseMove, rows().get(4).bottom() - 2);
        mouse(SWT.MouseUp, rows().get(4).bottom() - 2);
        assertEquals("3", of.scenes(0));
        assertEquals("4 1 2", of.scenes(1));
        assertEquals("Move 2 strips", of.session().undoable().orElseThrow().label());
        of.session().undo();
        assertEquals("1 2 3", of.scenes(0));
    }

    @Test
    void aClickWithoutADragMovesNothing() {
        mouse(SWT.MouseDown, middle(2));
        mouse(SWT.MouseMove, middle(2) + 2);
        mouse(SWT.MouseUp, middle(2) + 2);
        assertEquals("Make the board", of.session().undoable().orElseThrow().label());
    }

    @Test
    void deletePutsTheSelectionIntoTheBoneyard() {
        mouse(SWT.MouseDown, middle(0));
        mouse(SWT.MouseUp, middle(0));
        key(0, SWT.END);
        key(0, SWT.DEL);
        assertTrue(of.board().getDays().get(1).getItems().isEmpty());
        assertEquals("4", of.numbers(of.board().getBoneyard()));
    }

    private List<BoardRow> rows() {
        return part.views().getFirst().rows().all();
    }

    private int middle(int row) {
        return (rows().get(row).top() + rows().get(row).bottom()) / 2;
    }

    private void mouse(int type, int y) {
        send(type, y, 0);
    }

    private void shift(int y) {
        send(SWT.MouseDown, y, SWT.SHIFT);
        send(SWT.MouseUp, y, SWT.SHIFT);
    }

    private void send(int type, int y, int modifiers) {
        var event = new Event();
        event.button = 1;
        event.x = 80;
        event.y = y;
        event.stateMask = modifiers;
        board.notifyListeners(type, event);
        settle();
    }

    private void key(int modifiers, int code) {
        var event = new Event();
        event.keyCode = code;
        event.stateMask = modifiers;
        board.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    private void settle() {
        while (display.readAndDispatch()) {
            Thread.onSpinWait();
        }
    }
}
