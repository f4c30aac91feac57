package org.backlot.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChoicesTest {

    @Test
    void theFirstIsChosenAndTheArrowsStayAtTheEnds(@TempDir Path folder) throws Exception {
        try (var bench = new Bench(folder)) {
            List<String> opened = new ArrayList<>();
            var choices = new Choices<String>(bench.shell(), Palette.of("dark"), new int[] {80}, s -> new String[] {s});
            choices.onOpen(() -> opened.add(choices.chosen().orElseThrow()));
            assertEquals(Optional.empty(), choices.chosen());
            choices.show(List.of("a", "b", "c"));
            bench.open();
            assertEquals(Optional.of("a"), choices.chosen());
            choices.move(-1);
            assertEquals(Optional.of("a"), choices.chosen());
            choices.move(5);
            assertEquals(Optional.of("c"), choices.chosen());
            choices.control().notifyListeners(SWT.DefaultSelection, new Event());
            assertEquals(List.of("c"), opened);
            choices.show(List.of());
            assertEquals(Optional.empty(), choices.chosen());
        }
    }
}
