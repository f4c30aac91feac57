package org.backlot.schedule.ui.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.check.Finding;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Scene;
import org.backlot.core.rule.Rule;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.model.Strip;
import org.backlot.schedule.ui.Window;
import org.backlot.ui.kit.Table;
import org.backlot.ui.testing.Widgets;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConflictsPartTest {

    @Test
    void aSceneThatIsTwiceOnTheBoardIsFoundAndMended(@TempDir Path folder) throws Exception {
        try (var window = Window.withTwoBoards(folder)) {
            Scene first = window.session().production().getScript().getScenes().getFirst();
            Strip[] twice = new Strip[1];
            window.session().edit("Put scene 1 twice", () -> {
                twice[0] = DayEdits.strip(first);
                DayEdits.move(List.of(twice[0]), window.tried().getDays().get(1), 0);
            });
            List<Identified> shown = new ArrayList<>();
            var part = new ConflictsPart(window.shell(), window.desk(), shown::add);
            var table = part.table().grid();
            window.until(() -> table.shown().stream()
                    .anyMatch(f -> f.check().equals("No scene is on the board twice")));
            table.select(table.shown().stream().filter(f -> f.target().equals(twice[0].getId())).toList());
            Widgets.press(window.shell(), "Go There");
            assertEquals(List.of(twice[0]), shown);
            Widgets.press(window.shell(), "Fix");
            assertEquals("Take scene 1 off Day 2", window.session().undoable().orElseThrow().label());
            assertEquals(1, window.tried().getDays().get(1).getItems().size());
            assertEquals(List.of(), window.told());
        }
    }

    @Test
    void aRuleThatIsNotKeptStandsWithItsSourceAndItsDate(@TempDir Path folder) throws Exception {
        try (var window = Window.withTwoBoards(folder)) {
            window.session().edit("Call NELL early", () -> {
                var breakdown = new Breakdown(window.session().production());
                window.session().production().getScript().getScenes()
                        .forEach(scene -> breakdown.tag(scene, Category.CAST, "NELL"));
                window.tried().getDays().get(0).setCall(LocalTime.of(18, 0));
                window.tried().getDays().get(1).setCall(LocalTime.of(5, 0));
            });
            var table = new ConflictsPart(window.shell(), window.desk(), shown -> { }).table().grid();
            window.until(() -> rest(table).isPresent());
            Finding rest = rest(table).orElseThrow();
            Rule rule = rest.rules().getFirst();
            assertEquals("rest.cast", rule.id());
            assertFalse(rest.message().contains(rule.source()), "the source has its own column");
            window.shell().setSize(2200, 700);
            window.settle();
            assertEquals(rule.source(), cell(table, "Source", rest));
            assertEquals(rule.effective(), cell(table, "From", rest));
            assertEquals(rule.says() + " (planning aid, check your agreement)", cell(table, "The rule says", rest));
            Combo rules = Widgets.first(window.shell(), Combo.class);
            assertEquals("US feature", rules.getText());
            rules.select(List.of(rules.getItems()).indexOf("UK drama"));
            rules.notifyListeners(SWT.Selection, new Event());
            window.until(() -> rest(table).filter(now -> now.rules().getFirst().source()
                    .startsWith("Working Time Regulations 1998")).isPresent());
            window.session().undo();
            window.settle();
            assertEquals("US feature", rules.getText());
        }
    }

    private static Optional<Finding> rest(Table<Finding> table) {
        return table.shown().stream().filter(finding -> finding.message().startsWith("NELL rests ")).findFirst();
    }

    private static Object cell(Table<Finding> table, String head, Finding row) {
        NatTable grid = table.grid();
        int column = IntStream.range(0, grid.getColumnCount())
                .filter(at -> head.equals(grid.getDataValueByPosition(at, 0))).findFirst().orElseThrow();
        return grid.getDataValueByPosition(column, 1 + table.shown().indexOf(row));
    }
}
