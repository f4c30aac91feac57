package org.backlot.schedule.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

import org.backlot.core.session.Session;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.calendar.CalendarEdits;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Notice;
import org.backlot.ui.kit.Palette;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** A part in a window, with a board that begins on Monday 1 March 2027, and the events that a person makes. */
public final class Screen implements AutoCloseable {

    public static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    public final Boarded of;
    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final IEclipseContext context = EclipseContextFactory.create();
    private final List<String> told = new ArrayList<>();

    public Screen(Path folder, BiFunction<Composite, Desk, Object> part) throws IOException {
        of = new Boarded(folder);
        of.session().edit("Make a calendar", () -> CalendarEdits.of(of.board(), MONDAY));
        context.set(Session.class, of.session());
        context.set(Palette.class, Palette.of("light"));
        context.set(Notice.class, (doing, cause) -> told.add(doing + ": " + cause.getMessage()));
        shell.setLayout(new FillLayout());
        shell.setSize(1000, 800);
        part.apply(shell, new Desk(context));
        shell.open();
        settle();
    }

    public Canvas canvas() {
        return (Canvas) find(shell, control -> control.getClass() == Canvas.class);
    }

    public <C extends Control> C find(Class<C> type, Predicate<C> which) {
        return type.cast(find(shell, control -> type.isInstance(control) && which.test(type.cast(control))));
    }

    private static Control find(Composite in, Predicate<Control> which) {
        for (Control child : in.getChildren()) {
            if (which.test(child)) {
                return child;
            }
            if (child instanceof Composite composite) {
                Control found = find(composite, which);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The dates of the days of the board in March 2027. */
    public String dates() {
        return String.join(" ", of.plan().days().stream().map(PlannedDay::date)
                .map(date -> Integer.toString(date.getDayOfMonth())).toList());
    }

    public void mouse(int type, int x, int y, int modifiers) {
        var event = new Event();
        event.button = 1;
        event.x = x;
        event.y = y;
        event.stateMask = modifiers;
        canvas().notifyListeners(type, event);
        settle();
    }

    public void key(int code, char character, int modifiers) {
        var event = new Event();
        event.keyCode = code;
        event.character = character;
        event.stateMask = modifiers;
        canvas().notifyListeners(SWT.KeyDown, event);
        settle();
    }

    public void settle() {
        while (display.readAndDispatch()) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() throws IOException {
        shell.dispose();
        context.dispose();
        of.close();
        assertEquals(List.of(), told);
    }
}
