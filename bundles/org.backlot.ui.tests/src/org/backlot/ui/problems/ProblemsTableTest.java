package org.backlot.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.backlot.core.check.Finding;
import org.backlot.core.check.Fix;
import org.backlot.core.check.Severity;
import org.backlot.ui.kit.Bench;
import org.backlot.ui.testing.Widgets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemsTableTest {

    @Test
    void aFixIsOneStepThatIsNamedForWhatItDoes(@TempDir Path folder) throws Exception {
        try (var bench = new Bench(folder)) {
            ProblemsTable table = new ProblemsTable(bench.shell(), bench.desk(), object -> {
                throw new AssertionError("nothing is to be shown elsewhere");
            }, finding -> finding.fixes());
            bench.open();
            table.show(List.of(new Finding("t", Severity.ERROR, "", "Scene 1", "The title is wrong.",
                    List.of(new Fix("Correct the title", production -> production.setTitle("Right"))))));
            table.grid().select(table.grid().shown());
            Widgets.press(bench.shell(), "Fix");
            bench.settle();
            assertEquals("Right", bench.session().production().getTitle());
            assertEquals("Correct the title", bench.session().undoable().orElseThrow().label());
        }
    }

    @Test
    void goingThereShowsTheObjectOfTheProblem(@TempDir Path folder) throws Exception {
        try (var bench = new Bench(folder)) {
            List<Object> shown = new java.util.ArrayList<>();
            ProblemsTable table = new ProblemsTable(bench.shell(), bench.desk(), shown::add,
                    finding -> finding.fixes());
            bench.open();
            table.show(List.of(new Finding("t", Severity.WARNING, bench.scenes().get(1).getId(), "Scene 2",
                    "It is short.", List.of())));
            table.grid().select(table.grid().shown());
            Widgets.press(bench.shell(), "Go There");
            assertEquals(List.of(bench.scenes().get(1)), shown);
            assertTrue(bench.told().isEmpty());
        }
    }
}
