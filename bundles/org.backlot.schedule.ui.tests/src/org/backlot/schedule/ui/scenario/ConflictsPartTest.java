package org.backlot.schedule.ui.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.model.Identified;
import org.backlot.core.model.Scene;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.model.Strip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConflictsPartTest {

    @Test
    void aSceneThatIsTwiceOnTheBoardIsFoundAndMended(@TempDir Path folder) throws Exception {
        try (var window = new Window(folder)) {
            Scene first = window.session().production().getScript().getScenes().getFirst();
            Strip[] twice = new Strip[1];
            window.session().edit("Put scene 1 twice", () -> {
                twice[0] = DayEdits.strip(first);
                DayEdits.move(List.of(twice[0]), window.tried().getDays().get(1), 0);
            });
            List<Identified> shown = new ArrayList<>();
            var part = new ConflictsPart(window.shell(), window.desk(), shown::add);
            var table = part.table().grid();
            window.until(() -> table.shown().stream().anyMatch(f -> f.check().equals("No scene is on the board twice")));
            table.select(table.shown().stream().filter(f -> f.target().equals(twice[0].getId())).toList());
            Window.press(window.shell(), "Go There");
            assertEquals(List.of(twice[0]), shown);
            Window.press(window.shell(), "Fix");
            assertEquals("Take scene 1 off Day 2", window.session().undoable().orElseThrow().label());
            assertEquals(1, window.tried().getDays().get(1).getItems().size());
            assertEquals(List.of(), window.told());
        }
    }
}
