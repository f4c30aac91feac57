package org.backlot.schedule.ui.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.backlot.schedule.model.Neighbour;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.ui.Boarded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeighboursDialogTest {

    @Test
    void anotherProductionIsReadAsItWasSavedAndMayBeOpenElsewhere(@TempDir Path folder) throws Exception {
        Path there = Files.createDirectory(folder.resolve("there"));
        try (var window = new Window(folder); var other = new Boarded(there)) {
            other.session().save();
            var dialog = new NeighboursDialog(window.shell(), window.desk(), window.backlot());
            dialog.read(there.resolve("boarded.backlot"));
            List<Neighbour> neighbours = window.session().section(Schedule.class).orElseThrow().getNeighbours();
            window.until(() -> !neighbours.isEmpty() || !window.told().isEmpty());
            assertEquals(List.of(), window.told());
            assertEquals("Boarded", neighbours.getFirst().getTitle());
            assertEquals("Compare with Boarded", window.session().undoable().orElseThrow().label());
        }
    }

    @Test
    void whatCannotBeReadIsToldAndChangesNothing(@TempDir Path folder) throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.backlot"), "no production");
        try (var window = new Window(folder)) {
            String before = window.session().undoable().orElseThrow().label();
            new NeighboursDialog(window.shell(), window.desk(), window.backlot()).read(broken);
            window.until(() -> !window.told().isEmpty());
            assertTrue(window.told().getFirst().startsWith("Read broken.backlot"), window.told().toString());
            assertEquals(before, window.session().undoable().orElseThrow().label());
        }
    }
}
