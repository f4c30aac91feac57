package org.backlot.schedule.ui.month;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.backlot.schedule.ui.Screen;
import org.backlot.ui.find.Jump;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** March 2027 begins on a Monday, so that it has five rows: its first date is at the top left. */
class MonthPartTest {

    private Screen screen;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        screen = new Screen(folder, (parent, desk) -> new MonthPart(parent, desk, new Jump(null, null)));
        assertEquals("1 2", screen.dates());
    }

    @AfterEach
    void close() throws IOException {
        screen.close();
    }

    private int x(int day) {
        return (day - 1) % 7 * (screen.canvas().getClientArea().width / 7) + 40;
    }

    private int y(int day) {
        Rectangle area = screen.canvas().getClientArea();
        return 24 + (day - 1) / 7 * ((area.height - 24) / 5) + 40;
    }

    private void drag(int from, int to, int modifiers) {
        screen.mouse(SWT.MouseDown, x(from), y(from), 0);
        screen.mouse(SWT.MouseMove, x(to), y(to), modifiers);
        screen.mouse(SWT.MouseUp, x(to), y(to), modifiers);
    }

    @Test
    void aDayIsDraggedToADateAndTakesItsPlaceInOneStep() {
        drag(1, 2, 0);
        assertEquals("4", screen.of.scenes(0));
        assertEquals("1 2 3", screen.of.scenes(1));
        assertEquals("1 2", screen.dates());
        assertEquals("Move to Tue 2 Mar 2027", screen.of.session().undoable().orElseThrow().label());
        screen.of.session().undo();
        assertEquals("1 2 3", screen.of.scenes(0));
    }

    @Test
    void withCtrlItIsFixedThereAndWithShiftAllThatFollowGoAlong() {
        drag(2, 11, SWT.MOD1);
        assertEquals("1 11", screen.dates());
        screen.of.session().undo();
        drag(1, 3, SWT.SHIFT);
        assertEquals("3 4", screen.dates());
    }

    @Test
    void altAndArrowsMoveTheSelectedDay() {
        screen.key(SWT.ARROW_RIGHT, '\0', 0);
        screen.key(SWT.ARROW_DOWN, '\0', SWT.ALT);
        assertEquals("1 9", screen.dates());
        screen.key(SWT.ARROW_LEFT, '\0', SWT.ALT);
        assertEquals("1 8", screen.dates());
    }

    @Test
    void aDayOffIsPutInByAKeyAndTakenOutAgain() {
        screen.key('o', 'o', 0);
        assertEquals("2 3", screen.dates());
        screen.key('o', 'o', 0);
        assertEquals("1 2", screen.dates());
    }

    @Test
    void pagesTurnByMonths() {
        assertTrue(shows("March 2027"));
        screen.key(SWT.PAGE_DOWN, '\0', 0);
        assertTrue(shows("April 2027"));
        screen.key(SWT.PAGE_UP, '\0', 0);
        screen.key(SWT.PAGE_UP, '\0', 0);
        assertTrue(shows("February 2027"));
    }

    private boolean shows(String title) {
        return screen.find(Label.class, label -> label.getText().equals(title)) != null;
    }

    @Test
    void aClickAloneMovesNothing() {
        screen.mouse(SWT.MouseDown, x(1), y(1), 0);
        screen.mouse(SWT.MouseMove, x(1) + 2, y(1), 0);
        screen.mouse(SWT.MouseUp, x(1) + 2, y(1), 0);
        assertEquals("Make a calendar", screen.of.session().undoable().orElseThrow().label());
    }
}
