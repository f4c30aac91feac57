package org.backlot.schedule.ui.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.backlot.core.Backlot;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.schedule.board.BoardEdits;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.model.Board;
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
import org.eclipse.swt.widgets.Shell;

/** A window with a production of three boards: an empty one, Tried, which is active, and Other, on which scene 4 is shot on the first day. */
public final class Window implements AutoCloseable {

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final IEclipseContext context = EclipseContextFactory.create();
    private final List<String> told = new ArrayList<>();
    private final Boarded of;
    private Board other;

    public Window(Path folder) throws IOException {
        of = new Boarded(folder);
        context.set(Session.class, of.session());
        context.set(Backlot.class, backlot());
        context.set(Palette.class, Palette.of("light"));
        context.set(Notice.class, (doing, cause) -> told.add(doing + ": " + cause.getMessage()));
        of.session().edit("Copy the board", () -> {
            other = BoardEdits.copy(of.board(), "Other");
            DayEdits.move(List.of(other.getDays().get(1).getItems().getFirst()), other.getDays().get(0), 0);
        });
        shell.setLayout(new FillLayout());
        shell.setSize(1000, 700);
        shell.open();
    }

    public Shell shell() {
        return shell;
    }

    public Desk desk() {
        return new Desk(context);
    }

    public Backlot backlot() {
        return PlainRegistry.of("org.backlot.schedule").backlot();
    }

    public Session session() {
        return of.session();
    }

    public Board tried() {
        return of.board();
    }

    public Board other() {
        return other;
    }

    /** What the person was told, in order. */
    public List<String> told() {
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

    /** Lets things happen, what works in the background too, until something is so. */
    public void until(BooleanSupplier so) {
        while (!so.getAsBoolean()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    /** Lets everything happen that is due. */
    public void settle() {
        while (display.readAndDispatch()) {
            Thread.onSpinWait();
        }
    }

    /** Does something while the dialog is open that the first opens. */
    public void inDialog(Runnable opens, Consumer<Shell> person) {
        display.asyncExec(() -> person.accept(Arrays.stream(display.getShells())
                .filter(s -> s != shell && s.isVisible() && !s.getText().isEmpty()).reduce((a, b) -> b).orElseThrow()));
        opens.run();
        settle();
    }

    /** Presses a button by its words. */
    public static void press(Composite in, String label) {
        all(in, Button.class).stream().filter(button -> button.getText().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError("There is no button " + label))
                .notifyListeners(SWT.Selection, new Event());
    }

    /** Every control of a type. */
    public static <C extends Control> List<C> all(Composite in, Class<C> type) {
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

    @Override
    public void close() throws IOException {
        shell.dispose();
        context.dispose();
        of.close();
    }
}
