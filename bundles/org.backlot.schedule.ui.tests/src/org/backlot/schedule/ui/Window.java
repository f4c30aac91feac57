package org.backlot.schedule.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

import org.backlot.core.Backlot;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.session.Ids;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.schedule.board.BoardEdits;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.calendar.CalendarEdits;
import org.backlot.schedule.model.Board;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.testing.Screen;
import org.backlot.ui.testing.Seat;
import org.backlot.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A window with a production on two days, to which events are sent as a person makes them. */
public final class Window extends Screen {

    private final Boarded of;
    private boolean heard;
    private Board other;

    public Window(Path folder) throws IOException {
        this(new Boarded(folder));
    }

    /** With another production; it is closed with the window. */
    public Window(Boarded of) {
        super(new Seat(of.session()));
        this.of = of;
        context().set(Backlot.class, backlot());
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
        part.apply(window.shell(), window.desk());
        window.open();
        return window;
    }

    public Boarded of() {
        return of;
    }

    /** The board of the production, which is active. */
    public Board tried() {
        return of.board();
    }

    /** The second board, if there is one. */
    public Board other() {
        return other;
    }

    public Backlot backlot() {
        return PlainRegistry.of("org.backlot.schedule").backlot();
    }

    /** What the person was told went wrong, in order; whoever does not ask for it expects none. */
    @Override
    public List<String> told() {
        heard = true;
        return super.told();
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

    /** The picture of the part. */
    public Canvas canvas() {
        return Widgets.find(shell(), Canvas.class, control -> control.getClass() == Canvas.class).orElseThrow();
    }

    public void drag(Control on, int x, int y, int toX) {
        mouse(on, SWT.MouseDown, x, y, 0);
        mouse(on, SWT.MouseMove, toX, y, 0);
        mouse(on, SWT.MouseUp, toX, y, 0);
    }

    @Override
    public void close() throws IOException {
        super.close();
        if (!heard) {
            assertEquals(List.of(), super.told());
        }
    }
}
