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
import org.backlot.schedule.ui.Screen;
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

    private Screen screen;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        var backlot = PlainRegistry.of("org.backlot.schedule").backlot();
        screen = new Screen(folder, (parent, desk) -> new DoodPart(parent, desk, backlot, new Jump(null, null)));
        screen.of.session().edit("Cast", () -> {
            var production = screen.of.session().production();
            Scene first = production.getScript().getScenes().getFirst();
            new Breakdown(production).tag(first, Category.CAST, "ANNA");
        });
        screen.settle();
    }

    @AfterEach
    void close() throws IOException {
        screen.close();
    }

    private void click(int column, int modifiers) {
        screen.mouse(SWT.MouseDown, NAMES + column * CELL + 10, FIRST_ROW, modifiers);
    }

    private List<String> events() {
        return screen.of.session().section(Schedule.class).orElseThrow().getEvents().stream().map(this::says).toList();
    }

    private String says(ElementEvent event) {
        return event.getKind() + " " + event.getFrom().getDayOfMonth()
                + (event.getUntil() == null ? "" : "-" + event.getUntil().getDayOfMonth());
    }

    @Test
    void aKeyMarksTheSelectedDatesInOneStepAndTheSameKeyTakesTheMarkAway() {
        click(1, 0);
        screen.key('t', 't', 0);
        assertEquals(List.of("TRAVEL 2"), events());
        assertEquals("Travel of ANNA on Tue 2 Mar 2027", screen.of.session().undoable().orElseThrow().label());
        screen.key('u', 'u', 0);
        assertEquals(List.of("UNAVAILABLE 2"), events());
        screen.key('u', 'u', 0);
        assertEquals(List.of(), events());
        screen.of.session().undo();
        assertEquals(List.of("UNAVAILABLE 2"), events());
    }

    @Test
    void shiftSelectsSeveralDates() {
        click(0, 0);
        click(1, SWT.SHIFT);
        screen.key('r', 'r', 0);
        assertEquals(List.of("REHEARSAL 1-2"), events());
        screen.key(SWT.ARROW_LEFT, '\0', 0);
        screen.key(SWT.DEL, '\0', 0);
        assertEquals(List.of("REHEARSAL 2"), events());
    }

    @Test
    void aShortcutOfTheWindowMarksNothing() {
        click(1, 0);
        screen.key('f', 'f', SWT.MOD1);
        assertEquals(List.of(), events());
    }
}
