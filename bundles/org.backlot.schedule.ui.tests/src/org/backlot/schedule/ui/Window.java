package org.backlot.schedule.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.backlot.core.Backlot;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.schedule.board.BoardEdits;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.calendar.CalendarEdits;
import org.backlot.schedule.model.Board;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Notice;
import org.backlot.ui.kit.Palette;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** A window with a production on two days, to which events are sent as a person makes them. */
public final class Window implements AutoCloseable {

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final IEclipseContext context = EclipseContextFactory.create();
    private final List<String> told = new ArrayList<>();
    private final Boarded of;
    private boolean heard;
    private Board other;

    public Window(Path folder) throws IOException {
        this(new Boarded(folder));
    }

    /** With another production; it is closed with the window. */
    public Window(Boarded of) {
        this.of = of;
        context.set(Session.class, of.session());
        context.set(Backlot.class, backlot());
        context.set(Palette.class, Palette.of("light"));
        context.set(Notice.class, (doing, cause) -> told.add(doing + ": " + cause.getMessage()));
        context.set(Shell.class, shell);
        shell.setLayout(new FillLayout());
        shell.setSize(1000, 800);
    }

    /** With a second board, Other, on which scene 4 is shot on the first day. */
    public static Window withTwoBoards(Path folder) throws IOException {
        var window = new Window(folder);
        window.session().edit("Copy the board", () -> {
            window.other = BoardEdits.copy(window.tried(), "Other");
            DayEdits.move(List.of(window.other.getDays().get(1).getItems().getFirst()), window.other.getDays().get(0),
                    0);
        });
        window.open();
        return window;
    }

    /** With a part, and a board that begins on Monday 1 March 2027. */
    public static Window dated(Path folder, BiFunction<Composite, Desk, Object> part) throws IOException {
        var window = new Window(folder);
        window.session().edit("Make a calendar", () -> CalendarEdits.of(window.tried(), LocalDate.of(2027, 3, 1)));
        part.apply(window.shell, window.desk());
        window.open();
        return window;
    }

    public Boarded of() {
        return of;
    }

    public Session session() {
        return of.session();
    }

    /** The board of the production, which is active. */
    public Board tried() {
        return of.board();
    }

    /** The second board, if there is one. */
    public Board other() {
        return other;
    }

    public Shell shell() {
        return shell;
    }

    public IEclipseContext context() {
        return context;
    }

    public Desk desk() {
        return new Desk(context);
    }

    public Backlot backlot() {
        return PlainRegistry.of("org.backlot.schedule").backlot();
    }

    /** What the person was told went wrong, in order; whoever does not ask for it expects none. */
    public List<String> told() {
        heard = true;
        return told;
    }

    /** Somebody who works at the production. */
    public Person person(String name) {
        Person person = CoreFactory.eINSTANCE.createPerson();
        person.setName(name);
        Ids.of(person);
        session().edit("Add " + name, () -> session().production().getPeople().add(person));
        return person;
    }

    /** The dates of the days of the board by their day of the month. */
    public String dates() {
        return String.join(" ", of.plan().days().stream().map(PlannedDay::date)
                .map(date -> Integer.toString(date.getDayOfMonth())).toList());
    }

    /** Shows what was put into the shell. */
    public void open() {
        shell.open();
        settle();
    }

    /** Lets everything happen that is due. */
    public void settle() {
        while (display.readAndDispatch()) {
            Thread.onSpinWait();
        }
    }

    /** Lets things happen, what works in the background too, until something is so. */
    public void until(BooleanSupplier so) {
        while (!so.getAsBoolean()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    /** Does something while the dialog is open that the first opens. */
    public void inDialog(Runnable opens, Consumer<Shell> person) {
        display.asyncExec(() -> person.accept(Arrays.stream(display.getShells())
                .filter(s -> s != shell && s.isVisible() && !s.getText().isEmpty()).reduce((a, b) -> b).orElseThrow()));
        opens.run();
        settle();
    }

    /** Every control of a type below one, from the top. */
    public static <C extends Control> List<C> all(Composite in, Class<C> type) {
        List<C> found = new ArrayList<>();
        for (Control child : in.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(all(composite, type));
            }
        }
        return found;
    }

    /** The first control of a type that is so. */
    public static <C extends Control> Optional<C> find(Composite in, Class<C> type, Predicate<C> so) {
        return all(in, type).stream().filter(so).findFirst();
    }

    /** The picture of the part. */
    public Canvas canvas() {
        return find(shell, Canvas.class, control -> control.getClass() == Canvas.class).orElseThrow();
    }

    /** Presses a button by its words. */
    public static void press(Composite in, String label) {
        find(in, Button.class, button -> button.getText().equals(label))
                .orElseThrow(() -> new AssertionError("There is no button " + label))
                .notifyListeners(SWT.Selection, new Event());
    }

    public void mouse(Control on, int type, int x, int y, int modifiers) {
        var event = new Event();
        event.button = 1;
        event.x = x;
        event.y = y;
        event.stateMask = modifiers;
        on.notifyListeners(type, event);
        settle();
    }

    public void drag(Control on, int x, int y, int toX) {
        mouse(on, SWT.MouseDown, x, y, 0);
        mouse(on, SWT.MouseMove, toX, y, 0);
        mouse(on, SWT.MouseUp, toX, y, 0);
    }

    /** Presses a key; of a letter the code is the letter. */
    public void key(Control on, int modifiers, int code) {
        var event = new Event();
        event.keyCode = code;
        event.character = code < SWT.KEYCODE_BIT ? (char) code : '\0';
        event.stateMask = modifiers;
        on.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    @Override
    public void close() throws IOException {
        shell.dispose();
        context.dispose();
        of.close();
        if (!heard) {
            assertEquals(List.of(), told);
        }
    }
}
