package org.backlot.resources.ui.booking;

import static org.backlot.resources.ui.Book.march;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.backlot.resources.ui.Book;
import org.backlot.ui.testing.Screen;
import org.backlot.ui.testing.Seat;
import org.backlot.ui.testing.Selected;
import org.backlot.ui.testing.Widgets;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The chart on a screen, and a person at it. The crane is asked for from 9 to 12 March. */
abstract class Charted {

    static final int CRANE = ChartState.HEAD + ChartState.ROW + ChartState.ROW / 2;

    @TempDir
    Path folder;
    final List<Object> selected = new ArrayList<>();
    Book office;
    Screen screen;
    Canvas picture;

    @BeforeEach
    void open() {
        office = new Book(folder);
        screen = new Screen(new Seat(office.session));
        ESelectionService selection = new Selected().service();
        selection.addSelectionListener((part, object) -> selected.add(object));
        screen.context().set(ESelectionService.class, selection);
        screen.shell().setSize(1400, 400);
        assertNotNull(new AllocationPart(screen.shell(), screen.desk()));
        screen.open();
        picture = Widgets.find(screen.shell(), Canvas.class,
                canvas -> canvas != screen.shell() && canvas.getVerticalBar() != null).orElseThrow();
    }

    @AfterEach
    void close() throws IOException {
        screen.close();
    }

    /** The middle of a day; the chart begins a week before the first day of all. */
    final int x(LocalDate first, int day) {
        return ChartState.NAMES + (int) (march(day).toEpochDay() - first.toEpochDay()) * DayScale.DAY
                + DayScale.DAY / 2;
    }

    final int x(int day) {
        return x(march(2), day);
    }

    final void drag(int from, int to) {
        press(from, CRANE);
        move((from + to) / 2, CRANE);
        move(to, CRANE);
        release(to, CRANE);
    }

    final void press(int x, int y) {
        send(SWT.MouseDown, x, y);
    }

    final void move(int x, int y) {
        send(SWT.MouseMove, x, y);
    }

    final void release(int x, int y) {
        send(SWT.MouseUp, x, y);
    }

    final void send(int type, int x, int y) {
        screen.mouse(picture, type, x, y, 0);
    }

    final void key(int code, int mask) {
        screen.key(picture, mask, code);
    }

    final void settle() {
        screen.settle();
    }
}
