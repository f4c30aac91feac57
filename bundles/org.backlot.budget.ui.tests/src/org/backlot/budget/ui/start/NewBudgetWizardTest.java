package org.backlot.budget.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.backlot.budget.model.Global;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Version;
import org.backlot.budget.ui.Bench;
import org.backlot.budget.ui.Estimated;
import org.backlot.budget.version.Versions;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.model.Element;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Text;
import org.backlot.ui.testing.Widgets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewBudgetWizardTest {

    private static final BigDecimal BEFORE = new BigDecimal("25300.00");

    private Bench bench;
    private Session session;
    private Element truck;
    private WizardDialog dialog;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        bench = new Bench(new Estimated(folder, PlainRegistry.of("org.backlot.budget").backlot()));
        session = bench.of.session();
        session.edit("Tag", () -> truck = new Breakdown(session.production()).element("org.backlot.core.vehicles",
                "OLD TRUCK"));
        dialog = new WizardDialog(bench.shell(), new NewBudgetWizard(bench.desk(), session));
        dialog.setPageSize(900, 900);
        dialog.setBlockOnOpen(false);
        dialog.open();
        bench.settle();
    }

    @AfterEach
    void close() throws IOException {
        dialog.close();
        bench.close();
    }

    private NatTable page(String name) {
        dialog.showPage(dialog.getCurrentPage().getWizard().getPage(name));
        bench.settle();
        return Widgets.first(dialog.getCurrentPage().getControl(), NatTable.class);
    }

    private int row(NatTable table, String column, String text) {
        return IntStream.range(0, table.getRowCount() - 1).filter(at -> bench.shown(table, column, at).equals(text))
                .findFirst().orElseThrow(() -> new AssertionError("No row " + text));
    }

    private Line line(String subject) {
        return bench.of.figures().estimate().orElseThrow().allAccounts().flatMap(account -> account.lines().stream())
                .map(cost -> cost.line()).filter(line -> subject.equals(line.getSubject())).findFirst().orElseThrow();
    }

    @Test
    void whatIsChosenIsPreviewedAndBecomesTheBudgetInOneStepThatUndoTakesBack() {
        NatTable charts = page("chart");
        bench.select(charts, "Chart", row(charts, "Chart", "Commercial, bid form"));
        bench.select(charts, "Chart", row(charts, "Chart", "US feature film"));
        NatTable globals = page("globals");
        bench.type(globals, "Value", row(globals, "Name", "crewSize"), "60");
        NatTable map = page("map");
        int vehicles = row(map, "What", "Vehicles");
        assertEquals("1", bench.shown(map, "Found", vehicles));
        assertTrue(bench.shown(map, "Account", vehicles).contains("3001"), bench.shown(map, "Account", vehicles));
        NatTable preview = page("preview");
        bench.until(() -> dialog.getCurrentPage().getMessage()
                .contains("lines; the present budget comes to USD 25,300.00"));
        assertTrue(dialog.getCurrentPage().getMessage().startsWith("USD "), dialog.getCurrentPage().getMessage());
        assertTrue(bench.shown(preview, "Account and line", 0).startsWith("1100  "));
        assertEquals(1, bench.of.budget.getGlobals().size(), "nothing has changed yet");
        Text name = Widgets.all(dialog.getCurrentPage().getControl(), Text.class).stream()
                .filter(text -> text.getText().equals("Before US feature film")).findFirst().orElseThrow();
        name.setText("First try");
        Widgets.press(dialog.getShell(), "&Finish");
        assertEquals(List.of(), bench.told());
        assertEquals("60", bench.of.budget.getGlobals().stream().filter(g -> g.getName().equals("crewSize"))
                .map(Global::getValue).findFirst().orElseThrow());
        assertEquals("OLD TRUCK", line(truck.getId()).getDescription());
        Version aside = bench.of.budget.getVersions().getFirst();
        assertEquals("First try", aside.getName());
        assertEquals(BEFORE, Versions.estimate(aside, session.production(), session.questions()).total());
        session.undo();
        assertEquals(BEFORE, bench.of.figures().estimate().orElseThrow().total());
        assertEquals(List.of(), bench.of.budget.getVersions());
    }

    @Test
    void whoCancelsChangesNothing() {
        NatTable charts = page("chart");
        bench.select(charts, "Chart", row(charts, "Chart", "UK drama"));
        assertTrue(dialog.getCurrentPage().getMessage().contains("in GBP and the production counts in USD"),
                dialog.getCurrentPage().getMessage());
        Widgets.press(dialog.getShell(), "Cancel");
        assertEquals(BEFORE, bench.of.figures().estimate().orElseThrow().total());
        assertFalse(session.undoable().filter(step -> !step.label().equals("Tag")).isPresent());
    }
}
