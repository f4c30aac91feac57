package org.backlot.budget.ui.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;

import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.LineRule;
import org.backlot.budget.ui.Bench;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Ids;
import org.backlot.ui.find.Jump;
import org.backlot.ui.testing.Widgets;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProposalPartTest {

    private Bench bench;
    private NatTable table;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
        bench.session().edit("A rule and an actor", () -> {
            LineRule rule = BudgetFactory.eINSTANCE.createLineRule();
            Ids.of(rule);
            rule.setOf(Category.CAST);
            rule.setAccount(bench.of.cast);
            rule.setAmount("3");
            rule.setRate("200");
            rule.setUnit("day");
            bench.of.budget.getRules().add(rule);
            Scene scene = CoreFactory.eINSTANCE.createScene();
            Ids.of(scene);
            scene.setNumber("1");
            var script = CoreFactory.eINSTANCE.createScript();
            script.getScenes().add(scene);
            bench.session().production().setScript(script);
            new Breakdown(bench.session().production()).tag(scene, Category.CAST, "WREN");
        });
        table = Widgets.first(bench.open((parent, desk) -> new ProposalPart(parent, desk, new Jump(null, null))),
                NatTable.class);
        bench.until(() -> table.getRowCount() > 2);
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    @Test
    void aLineThatTheBreakdownCallsForIsProposedAndAcceptedInOneStep() {
        assertEquals("1400  Cast", bench.shown(table, "Account and line", 0));
        assertEquals("600.00", bench.shown(table, "Change", 0));
        bench.select(table, "What", 1);
        bench.press("Accept");
        assertEquals(2, bench.of.cast.getLines().size());
        Line made = bench.of.cast.getLines().getLast();
        assertEquals(new BigDecimal("600.00"), bench.of.figures().of(made).orElseThrow().total());
        bench.session().undo();
        assertEquals(1, bench.of.cast.getLines().size());
    }

    @Test
    void whatIsDeclinedIsNotProposedUntilItIsAskedForAgain() {
        bench.select(table, "What", 0);
        bench.press("Decline");
        assertEquals(1, bench.of.cast.getLines().size());
        bench.until(() -> table.getRowCount() == 1);
        assertEquals(1, bench.of.budget.getDeclinedLines().size());
        bench.press("Propose Declined Again");
        bench.until(() -> table.getRowCount() > 2);
        assertTrue(bench.of.budget.getDeclinedLines().isEmpty());
    }
}
