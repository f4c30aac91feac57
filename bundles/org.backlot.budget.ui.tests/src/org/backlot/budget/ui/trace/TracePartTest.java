package org.backlot.budget.ui.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.backlot.budget.ui.Bench;
import org.backlot.ui.find.Jump;
import org.backlot.ui.testing.Widgets;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TracePartTest {

    @Test
    void theGrandTotalIsFollowedDownToTheFormulas(@TempDir Path folder) throws Exception {
        try (Bench bench = new Bench(folder)) {
            NatTable table = Widgets.first(
                    bench.open((parent, desk) -> new TracePart(parent, desk, new Jump(null, null))), NatTable.class);
            bench.press("Grand Total");
            bench.until(() -> table.getRowCount() > 8);
            assertEquals("Grand total", bench.shown(table, "Figure", 0));
            assertEquals("25,300.00 USD", bench.shown(table, "Value", 0));
            List<String> figures = new ArrayList<>();
            for (int row = 0; row < table.getRowCount() - 1; row++) {
                figures.add(bench.shown(table, "Figure", row));
            }
            assertEquals(true, figures.containsAll(List.of("1400  Cast", "Mara", "Operator", "shootDays")),
                    figures::toString);
        }
    }
}
