package org.backlot.schedule.ui.scenario;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.backlot.core.value.Settings;
import org.backlot.schedule.Boards;
import org.backlot.schedule.ScheduleSettings;
import org.backlot.schedule.ui.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardLineTest {

    @Test
    void itSaysWhatTheBoardCostsAgainstTheActiveOneAndFollowsEachChange(@TempDir Path folder) throws Exception {
        try (var window = Window.withTwoBoards(folder)) {
            window.session().edit("Price", () -> {
                Settings.set(window.session().production(), ScheduleSettings.COST_OF_DAY, "1000");
                window.other().getDays().remove(1);
            });
            var line = new BoardLine(window.shell(), window.desk(), () -> window.other().getId());
            window.until(() -> line.text().contains("1,000.00 less than the active board"));
            assertTrue(line.text().startsWith("USD 1,000.00"), line.text());
            window.session().edit("Price", () -> Settings.set(window.session().production(),
                    ScheduleSettings.COST_OF_DAY, "500"));
            window.until(() -> line.text().contains("500.00 less than the active board"));
            line.tryOut(copy -> Boards.of(copy.production(), window.tried().getId()));
            window.until(() -> line.text().contains("here: 500.00 more"));
            line.tryOut(copy -> Optional.empty());
            window.until(() -> !line.text().contains("here"));
        }
    }
}
