package org.backlot.schedule.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.backlot.core.session.Session;
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
import org.eclipse.swt.widgets.Shell;

/** A window with one part and a production on two days, to which events are sent as a person makes them. */
public final class Window implements AutoCloseable {

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final IEclipseContext context = EclipseContextFactory.create();
    private final List<String> told = new ArrayList<>();
    private final Boarded of;

    public Window(Path folder) throws IOException {
        of = new Boarded(folder);
        context.set(Session.class, of.session());
        context.set(Palette.class, Palette.of("light"));
        context.set(Notice.class, (doing, cause) -> told.add(doing + ": " + cause.getMessage()));
        context.set(Shell.class, shell);
        shell.setLayout(new FillLayout());
        shell.setSize(1100, 800);
    }

    public Boarded of() {
        return of;
    }

    public Shell shell() {
        return shell;
    }

    public Desk desk() {
        return new Desk(context);
    }

    /** What the person was told went wrong; it is forgotten then. */
    public List<String> told() {
        List<String> all = List.copyOf(told);
        told.clear();
        return all;
    }

    /** Shows what was put into the shell. */
    public void open() {
        shell.open();
        settle();
    }

    public void settle() {
        while (display.readAndDispatch()) {
            Thread.onSpinWait();
        }
    }

    /** Every control below one, from the top. */
    public static Stream<Control> all(Control in) {
        return Stream.concat(Stream.of(in), in instanceof Composite composite
                ? Stream.of(composite.getChildren()).flatMap(Window::all) : Stream.empty());
    }

    /** The first control of a type that is so. */
    public static <T extends Control> Optional<T> find(Control in, Class<T> type, Predicate<T> so) {
        return all(in).filter(type::isInstance).map(type::cast).filter(so).findFirst();
    }

    public void press(Control in, String label) {
        find(in, Button.class, button -> button.getText().equals(label)).orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
        settle();
    }

    public void mouse(Control on, int type, int x, int y) {
        var event = new Event();
        event.button = 1;
        event.x = x;
        event.y = y;
        on.notifyListeners(type, event);
        settle();
    }

    public void drag(Control on, int x, int y, int toX) {
        mouse(on, SWT.MouseDown, x, y);
        mouse(on, SWT.MouseMove, toX, y);
        mouse(on, SWT.MouseUp, toX, y);
    }

    public void key(Control on, int modifiers, int code) {
        var event = new Event();
        event.keyCode = code;
        event.stateMask = modifiers;
        on.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    @Override
    public void close() throws IOException {
        shell.dispose();
        context.dispose();
        of.close();
        assertEquals(List.of(), told);
    }
}
