package org.backlot.schedule.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

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
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
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
    protected final Shell shell = new Shell(display);
    protected final IEclipseContext context = EclipseContextFactory.create();
    protected final List<String> told = new ArrayList<>();
    protected Boarded of;
    protected final List<Identified> opened = new ArrayList<>();
    protected StripboardPart part;
    protected Control board;

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
        var event = new Event();
        event.button = 1;
        event.x = x;
        event.y = y;
        event.stateMask = modifiers;
        board.notifyListeners(type, event);
        settle();
    }

    protected void key(int modifiers, int code) {
        var event = new Event();
        event.keyCode = code;
        event.stateMask = modifiers;
        board.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    protected void type(char letter) {
        var event = new Event();
        event.keyCode = letter;
        event.character = letter;
        board.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    protected void traverse(Control control, int detail) {
        var event = new Event();
        event.detail = detail;
        control.notifyListeners(SWT.Traverse, event);
        settle();
    }

    protected void settle() {
        while (display.readAndDispatch()) {
            Thread.onSpinWait();
        }
    }

    protected static Control find(Composite in, Class<? extends Control> type) {
        return all(in, type).getFirst();
    }

    protected static <C extends Control> List<C> all(Composite in, Class<C> type) {
        List<C> found = new ArrayList<>();
        for (Control child : in.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            } else if (child instanceof Composite composite) {
                found.addAll(all(composite, type));
            }
        }
        return found;
    }

    /** Does something while the dialog is open that the first opens. */
    protected void inDialog(Runnable opens, Consumer<Shell> person) {
        display.asyncExec(() -> person.accept(dialog()));
        opens.run();
        settle();
    }

    private Shell dialog() {
        return Arrays.stream(display.getShells()).filter(s -> s != shell && s.isVisible() && !s.getText().isEmpty())
                .reduce((a, b) -> b).orElseThrow();
    }

    protected static void press(Composite in, String label) {
        all(in, Button.class).stream().filter(button -> button.getText().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError("There is no button " + label))
                .notifyListeners(SWT.Selection, new Event());
    }
}
