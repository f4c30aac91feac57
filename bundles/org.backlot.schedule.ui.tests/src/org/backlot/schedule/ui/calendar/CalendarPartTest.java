package org.backlot.schedule.ui.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.backlot.schedule.ui.Screen;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarPartTest {

    private Screen screen;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        screen = new Screen(folder, CalendarPart::new);
    }

    @AfterEach
    void close() throws IOException {
        screen.close();
    }

    private Button button(String label) {
        return screen.find(Button.class, button -> button.getText().equals(label));
    }

    private void press(String label) {
        button(label).setSelection(!button(label).getSelection());
        button(label).notifyListeners(SWT.Selection, new Event());
        screen.settle();
    }

    @Test
    void aTickMakesADayOfTheWeekOff() {
        press("Mon");
        assertEquals("2 3", screen.dates());
        press("Mon");
        assertEquals("1 2", screen.dates());
    }

    @Test
    void anotherCalendarIsACopyThatTheBoardUsesWhenItIsWanted() {
        press("Copy");
        Combo choice = screen.find(Combo.class, combo -> List.of(combo.getItems()).stream()
                .anyMatch(item -> item.startsWith("Copy of")));
        assertNotNull(choice);
        press("Tue");
        assertEquals("1 2", screen.dates(), "the board works by the other one");
        press("Use");
        assertEquals("1 3", screen.dates());
        choice.select(1);
        choice.notifyListeners(SWT.Selection, new Event());
        screen.settle();
        press("Delete");
        assertEquals(2, choice.getItemCount(), "of three, the one that no board uses is gone");
    }
}
