package org.backlot.schedule.ui.dood;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Scene;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.schedule.model.ElementEvent;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.ui.Window;
import org.backlot.ui.find.Jump;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ANNA works on the first of two days, Monday 1 and Tuesday 2 March 2027. */
class DoodPartTest {

    private static final int NAMES = 190;
    private static final int CELL = 34;
    private static final int FIRST_ROW = 60;

    private Window window;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        var backlot = PlainRegistry.of("org.backlot.schedule").backlot();
        window = Window.dated(folder, (parent, desk) -> new DoodPart(parent, desk, backlot, new Jump(null, null)));
        window.of().session().edit("Cast", () -> {
            var production = window.of().session().production();
            Scene first = production.getScript().getScenes().getFirst();
            new Breakdown(production).tag(first, Category.CAST, "ANNA");
        });
        window.settle();
    }

    @AfterEach
    void close() throws IOException {
        window.close();
    }

    private void click(int column, int modifiers) {
        window.mouse(window.canvas(), SWT.MouseDown, NAMES + column * CELL + 10, FIRST_ROW, modifiers);
    }

    private List<String> events() {
        return window.of().session().section(Schedule.class).orElseThrow().getEvents().stream()
                .map(this::says).toList();
    }

    private String says(ElementEvent event) {
        return event.getKind() + " " + event.getFrom().getDayOfMonth()
                + (event.getUntil() == null ? "" : "-" + event.getUntil().getDayOfMonth());
    }

    @Test
    void aKeyMarksTheSelectedDatesInOneStepAndTheSameKeyTakesTheMarkAway() {
        click(1, 0);
        window.key(window.canvas(), 0, 't');
        assertEquals(List.of("TRAVEL 2"), events());
        assertEquals("Travel of ANNA on Tue 2 Mar 2027", window.of().session().undoable().orElseThrow().label());
        window.key(window.canvas(), 0, 'u');
        assertEquals(List.of("UNAVAILABLE 2"), events());
        window.key(window.canvas(), 0, 'u');
        assertEquals(List.of(), events());
        window.of().session().undo();
        assertEquals(List.of("UNAVAILABLE 2"), events());
    }

    @Test
    void shiftSelectsSeveralDates() {
        click(0, 0);
        click(1, SWT.SHIFT);
        window.key(window.canvas(), 0, 'r');
        assertEquals(List.of("REHEARSAL 1-2"), events());
        window.key(window.canvas(), 0, SWT.ARROW_LEFT);
        window.key(window.canvas(), 0, SWT.DEL);
        assertEquals(List.of("REHEARSAL 2"), events());
    }

    @Test
    void aShortcutOfTheWindowMarksNothing() {
        click(1, 0);
        window.key(window.canvas(), SWT.MOD1, 'f');
        assertEquals(List.of(), events());
    }
}
