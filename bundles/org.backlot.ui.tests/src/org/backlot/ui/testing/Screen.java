package org.backlot.ui.testing;

import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.backlot.core.session.Session;
import org.backlot.ui.kit.Desk;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** A shell in front of a seat, and the hands of the person who sits there: real events go to the widgets. */
public class Screen implements AutoCloseable {

    private final Shell shell = new Shell(Display.getDefault());
    private final Seat seat;

    /** The seat is left with the screen. */
    public Screen(Seat seat) {
        this.seat = seat;
        seat.context().set(Shell.class, shell);
        shell.setLayout(new FillLayout());
        shell.setSize(1000, 800);
    }

    public final Session session() {
        return seat.session();
    }

    public final IEclipseContext context() {
        return seat.context();
    }

    public final Desk desk() {
        return seat.desk();
    }

    public final Shell shell() {
        return shell;
    }

    /** What the person was told went wrong, in order. */
    public List<String> told() {
        return seat.told();
    }

    /** Room for one of several parts in the shell, beside or below those before it. */
    public final Composite room() {
        var room = new Composite(shell, SWT.NONE);
        room.setLayout(new FillLayout());
        return room;
    }

    /** Presses the button of a label, and lets happen what comes of it. */
    public final void press(Control in, String label) {
        Widgets.press(in, label);
        settle();
    }

    /** Shows what was put into the shell. */
    public final void open() {
        shell.open();
        settle();
    }

    /** Lets everything happen that is due. */
    public final void settle() {
        Events.settle();
    }

    /** Lets things happen, what works in the background too, until something is so, which no event need tell of. */
    public final void until(BooleanSupplier so) {
        Events.until(so);
    }

    /** Does something in the dialog that the first opens. */
    public final void inDialog(Runnable opens, Consumer<Shell> person) {
        Answer.inDialog(opens, person);
        settle();
    }

    /** Presses a key; of a letter the code is the letter. */
    public final void key(Control on, int modifiers, int code) {
        key(on, modifiers, code, (code & SWT.KEYCODE_BIT) == 0 ? (char) code : '\0');
    }

    /** Presses a key that writes a letter. */
    public final void key(Control on, int modifiers, int code, char letter) {
        var event = new Event();
        event.keyCode = code;
        event.character = letter;
        event.stateMask = modifiers;
        on.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    /** Does something with the left button of the mouse, or moves it. */
    public final void mouse(Control on, int type, int x, int y, int modifiers) {
        var event = new Event();
        event.button = 1;
        event.x = x;
        event.y = y;
        event.stateMask = modifiers;
        on.notifyListeners(type, event);
        settle();
    }

    @Override
    public void close() throws IOException {
        shell.dispose();
        settle();
        seat.close();
    }
}
