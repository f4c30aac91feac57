package org.backlot.schedule.ui.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.backlot.schedule.ui.Window;
import org.backlot.ui.testing.Widgets;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarPartTest {

    private Window window;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        window = Window.dated(folder, CalendarPart::new);
    }

    @AfterEach
    void close() throws IOException {
        window.close();
    }

    private Button button(String label) {
        return Widgets.button(window.shell(), label);
    }

    private void press(String label) {
        button(label).setSelection(!button(label).getSelection());
        button(label).notifyListeners(SWT.Selection, new Event());
        window.settle();
    }

    @Test
    void aTickMakesADayOfTheWeekOff() {
        press("Mon");
        assertEquals("2 3", window.dates());
        press("Mon");
        assertEquals("1 2", window.dates());
    }

    @Test
    void anotherCalendarIsACopyThatTheBoardUsesWhenItIsWanted() {
        press("Copy");
        Combo choice = Widgets.find(window.shell(), Combo.class, combo -> List.of(combo.getItems()).stream()
                .anyMatch(item -> item.startsWith("Copy of"))).orElseThrow();
        press("Tue");
        assertEquals("1 2", window.dates(), "the board works by the other one");
        press("Use");
        assertEquals("1 3", window.dates());
        choice.select(1);
        choice.notifyListeners(SWT.Selection, new Event());
        window.settle();
        press("Delete");
        assertEquals(2, choice.getItemCount(), "of three, the one that no board uses is gone");
    }

    @Test
    void aUnitWorksByTheCalendarThatItIsGiven() {
        var columns = new UnitColumns(window.desk());
        assertEquals(1, tables(), "the dates alone of one unit");
        window.session().edit("Unit", () -> window.tried().getDays().get(1).setUnit("2nd Unit"));
        window.settle();
        assertEquals(2, tables());
        assertEquals("1 1", window.dates());
        press("Copy");
        press("Mon");
        type(columns, "Copy of " + window.tried().getCalendar().getName());
        assertEquals("1 2", window.dates());
        assertTrue(columns.units().get(1).own());
        type(columns, "");
        assertEquals("1 1", window.dates());
        assertFalse(columns.units().get(1).own(), "that of the board");
    }

    private long tables() {
        return Widgets.all(window.shell(), NatTable.class).stream().filter(NatTable::isVisible).count() - 1;
    }

    /** Types a calendar for the second unit. */
    private void type(UnitColumns columns, String calendar) {
        window.session().edit("Choose a calendar", () -> columns.table().stream()
                .filter(column -> column.label().equals("Works by")).findFirst().orElseThrow()
                .type(columns.units().get(1), calendar));
        window.settle();
    }
}
