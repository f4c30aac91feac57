package org.backlot.schedule.ui.optimise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.ui.Window;
import org.backlot.ui.testing.Widgets;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptimisePartTest {

    private static Button button(Window window, String label) {
        return Widgets.button(window.shell(), label);
    }

    private static List<String> boards(Window window) {
        return window.session().section(Schedule.class).orElseThrow().getBoards().stream().map(Board::getName).toList();
    }

    @Test
    void whatItFindsBecomesABoardOfItsOwnWhenAPersonSaysSo(@TempDir Path folder) throws Exception {
        try (var window = Window.withTwoBoards(folder)) {
            var part = new OptimisePart(window.shell(), window.desk());
            window.settle();
            Widgets.press(window.shell(), "Start");
            window.until(() -> button(window, "Make a Board\u2026").isEnabled());
            assertTrue(part.told().contains("no order costs less"), part.told());
            assertEquals(List.of("Board 1", "Tried", "Other"), boards(window));
            window.inDialog(() -> Widgets.press(window.shell(), "Make a Board\u2026"), dialog -> {
                Widgets.first(dialog, Text.class).setText("Best");
                Widgets.press(dialog, "Make");
            });
            assertEquals(List.of(), window.told());
            assertEquals(List.of("Board 1", "Tried", "Other", "Best"), boards(window));
            assertEquals("Optimise Tried", window.session().undoable().orElseThrow().label());
        }
    }

    @Test
    void aLongSearchStopsWhenToldAndKeepsTheBest(@TempDir Path folder) throws Exception {
        try (var window = Window.withTwoBoards(folder)) {
            var part = new OptimisePart(window.shell(), window.desk());
            window.settle();
            Widgets.press(window.shell(), "Start");
            Widgets.press(window.shell(), "Stop");
            window.until(() -> !button(window, "Stop").isEnabled());
            assertTrue(part.told().contains("instead of"), part.told());
            Widgets.press(window.shell(), "Discard");
            assertFalse(button(window, "Make a Board\u2026").isEnabled());
        }
    }
}
