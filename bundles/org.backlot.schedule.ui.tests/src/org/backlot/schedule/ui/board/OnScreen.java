package org.backlot.schedule.ui.board;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.backlot.core.model.Identified;
import org.backlot.schedule.ui.Boarded;
import org.backlot.schedule.ui.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A board of two days on the screen, and the hands of somebody who works at it. */
abstract class OnScreen {

    protected final Display display = Display.getDefault();
    protected Window window;
    protected Boarded of;
    protected Shell shell;
    protected final List<Identified> opened = new ArrayList<>();
    protected StripboardPart part;
    protected Control board;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        window = new Window(folder);
        of = window.of();
        shell = window.shell();
        part = new StripboardPart(shell, window.desk(), opened::add);
        part.focus();
        window.open();
        board = part.views().getFirst().control();
    }

    @AfterEach
    void close() throws IOException {
        window.close();
    }

    protected void choose(String... path) {
        Menu menu = board.getMenu();
        MenuItem item = null;
        for (String label : path) {
            menu.notifyListeners(SWT.Show, new Event());
            Menu in = menu;
            item = Arrays.stream(in.getItems()).filter(i -> i.getText().equals(label)).findFirst().orElseThrow(
                    () -> new AssertionError(label + " is not in " + Arrays.toString(in.getItems())));
            menu = item.getMenu();
        }
        item.notifyListeners(SWT.Selection, new Event());
        settle();
    }

    protected List<BoardRow> rows() {
        return part.views().getFirst().rows().all();
    }

    protected int middle(int row) {
        return (rows().get(row).top() + rows().get(row).bottom()) / 2;
    }

    protected void mouse(int type, int y) {
        send(type, 80, y, 0);
    }

    protected void shift(int y) {
        send(SWT.MouseDown, 80, y, SWT.SHIFT);
        send(SWT.MouseUp, 80, y, SWT.SHIFT);
    }

    protected void send(int type, int x, int y, int modifiers) {
        window.mouse(board, type, x, y, modifiers);
    }

    protected void key(int modifiers, int code) {
        window.key(board, modifiers, code);
    }

    protected void type(char letter) {
        key(0, letter);
    }

    protected void traverse(Control control, int detail) {
        var event = new Event();
        event.detail = detail;
        control.notifyListeners(SWT.Traverse, event);
        settle();
    }

    protected void settle() {
        window.settle();
    }
}
