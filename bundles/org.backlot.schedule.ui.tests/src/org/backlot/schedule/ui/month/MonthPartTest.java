package org.backlot.schedule.ui.month;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.backlot.schedule.ui.Window;
import org.backlot.ui.find.Jump;
import org.backlot.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** March 2027 begins on a Monday, so that it has five rows: its first date is at the top left. */
class MonthPartTest {

    private Window window;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        window = Window.dated(folder, (parent, desk) -> new MonthPart(parent, desk, new Jump(null, null)));
        assertEquals("1 2", window.dates());
    }

    @AfterEach
    void close() throws IOException {
        window.close();
    }

    private int x(int day) {
        return (day - 1) % 7 * (window.canvas().getClientArea().width / 7) + 40;
    }

    private int y(int day) {
        Rectangle area = window.canvas().getClientArea();
        return 24 + (day - 1) / 7 * ((area.height - 24) / 5) + 40;
    }

    private void drag(int from, int to, int modifiers) {
        window.mouse(window.canvas(), SWT.MouseDown, x(from), y(from), 0);
        window.mouse(window.canvas(), SWT.MouseMove, x(to), y(to), modifiers);
        window.mouse(window.canvas(), SWT.MouseUp, x(to), y(to), modifiers);
    }

    @Test
    void aDayIsDraggedToADateAndTakesItsPlaceInOneStep() {
        drag(1, 2, 0);
        assertEquals("4", window.of().scenes(0));
        assertEquals("1 2 3", window.of().scenes(1));
        assertEquals("1 2", window.dates());
        assertEquals("Move to Tue 2 Mar 2027", window.of().session().undoable().orElseThrow().label());
        window.of().session().undo();
        assertEquals("1 2 3", window.of().scenes(0));
    }

    @Test
    void withCtrlItIsFixedThereAndWithShiftAllThatFollowGoAlong() {
        drag(2, 11, SWT.MOD1);
        assertEquals("1 11", window.dates());
        window.of().session().undo();
        drag(1, 3, SWT.SHIFT);
        assertEquals("3 4", window.dates());
    }

    @Test
    void altAndArrowsMoveTheSelectedDay() {
        window.key(window.canvas(), 0, SWT.ARROW_RIGHT);
        window.key(window.canvas(), SWT.ALT, SWT.ARROW_DOWN);
        assertEquals("1 9", window.dates());
        window.key(window.canvas(), SWT.ALT, SWT.ARROW_LEFT);
        assertEquals("1 8", window.dates());
    }

    @Test
    void aDayOffIsPutInByAKeyAndTakenOutAgain() {
        window.key(window.canvas(), 0, 'o');
        assertEquals("2 3", window.dates());
        window.key(window.canvas(), 0, 'o');
        assertEquals("1 2", window.dates());
    }

    @Test
    void pagesTurnByMonths() {
        assertTrue(shows("March 2027"));
        window.key(window.canvas(), 0, SWT.PAGE_DOWN);
        assertTrue(shows("April 2027"));
        window.key(window.canvas(), 0, SWT.PAGE_UP);
        window.key(window.canvas(), 0, SWT.PAGE_UP);
        assertTrue(shows("February 2027"));
    }

    private boolean shows(String title) {
        return Widgets.find(window.shell(), Label.class, label -> label.getText().equals(title)).isPresent();
    }

    @Test
    void aClickAloneMovesNothing() {
        window.mouse(window.canvas(), SWT.MouseDown, x(1), y(1), 0);
        window.mouse(window.canvas(), SWT.MouseMove, x(1) + 2, y(1), 0);
        window.mouse(window.canvas(), SWT.MouseUp, x(1) + 2, y(1), 0);
        assertEquals("Make a calendar", window.of().session().undoable().orElseThrow().label());
    }
}
