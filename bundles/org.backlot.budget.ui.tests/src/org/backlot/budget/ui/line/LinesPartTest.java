package org.backlot.budget.ui.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.backlot.budget.edit.Lines;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Phase;
import org.backlot.budget.ui.Bench;
import org.backlot.budget.ui.References;
import org.backlot.budget.ui.version.Originals;
import org.backlot.core.session.Ids;
import org.backlot.ui.find.Jump;
import org.backlot.ui.kit.Column;
import org.backlot.ui.testing.Widgets;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesPartTest {

    private Bench bench;
    private NatTable lines;
    private Composite room;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
        bench.session().edit("More camera", () -> {
            Line lenses = Lines.add(bench.of.camera, "Lenses");
            lenses.setAmount("10");
            lenses.setRate("100");
            Line filters = Lines.add(bench.of.camera, "Filters");
            filters.setAmount("10");
            filters.setRate("20");
        });
        room = bench.open((parent, desk) -> new LinesPart(parent, desk, new Jump(null, null)));
        lines = Widgets.first(room, NatTable.class);
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    @Test
    void keysMakeLinesDetailsOfTheOneAboveWhichThenCostsWhatTheyCost() {
        bench.select(lines, "Description", 2);
        bench.extend(lines, "Description", 3);
        bench.key(lines, SWT.ALT | SWT.SHIFT, SWT.ARROW_RIGHT);
        assertEquals("Operator(Lenses Filters)", told());
        assertEquals("1200.00", bench.shown(lines, "Total", 1));
        assertEquals("", bench.shown(lines, "Amount", 1), "what details stand for is not shown");
        bench.key(lines, SWT.ALT | SWT.SHIFT, SWT.ARROW_LEFT);
        assertEquals("Operator Lenses Filters", told());
        bench.session().undo();
        assertEquals("Operator(Lenses Filters)", told());
    }

    @Test
    void keysInsertDuplicateAndMoveLines() {
        bench.select(lines, "Description", 2);
        bench.key(lines, SWT.NONE, SWT.INSERT);
        assertEquals("Operator New line Lenses Filters", told());
        bench.type(lines, "Description", 2, "Monitors");
        bench.select(lines, "Description", 3);
        bench.key(lines, SWT.MOD1, SWT.CR);
        assertEquals("Operator Monitors Lenses New line Filters", told());
        bench.key(lines, SWT.MOD1, SWT.DEL);
        bench.select(lines, "Description", 2);
        bench.key(lines, SWT.MOD1 | SWT.MOD2, 'd');
        assertEquals("Operator Monitors Monitors Lenses Filters", told());
        bench.select(lines, "Description", 4);
        bench.key(lines, SWT.ALT | SWT.SHIFT, SWT.ARROW_UP);
        assertEquals("Operator Monitors Lenses Monitors Filters", told());
        assertEquals(0, bench.told().size(), bench.told()::toString);
    }

    @Test
    void aFirstLineThatCannotBeADetailIsToldAndStays() {
        bench.select(lines, "Description", 0);
        bench.key(lines, SWT.ALT | SWT.SHIFT, SWT.ARROW_RIGHT);
        assertEquals(1, bench.told().size(), bench.told()::toString);
        assertTrue(bench.told().getFirst().contains("Mara"), bench.told()::toString);
    }

    @Test
    void rowsOfASpreadsheetBecomeLinesOfTheAccountThatIsSelected() {
        bench.select(lines, "Description", 1);
        copy("Description\tAccount\tAmount\t=\tUnit\t×\tRate\nGimbal\t\t1,200\t\tday\t2\t350.50\nDrone\t\t3\t\tday\n");
        bench.key(lines, SWT.MOD1 | SWT.MOD2, 'v');
        assertEquals("Operator Lenses Filters Gimbal Drone", told());
        Line gimbal = bench.of.camera.getLines().get(3);
        assertEquals(List.of("1200", "day", "2", "350.50"), List.of(gimbal.getAmount(), gimbal.getUnit(),
                gimbal.getMultiplier(), gimbal.getRate()));
        bench.session().undo();
        assertEquals("Operator Lenses Filters", told());
    }

    @Test
    void aCellThatIsNoFormulaIsNamedAndNoLineIsMade() {
        bench.select(lines, "Description", 1);
        copy("Gimbal\t\t12 +\nDrone\t\t3\n");
        bench.key(lines, SWT.MOD1 | SWT.MOD2, 'v');
        assertEquals("Operator Lenses Filters", told());
        assertTrue(bench.told().getFirst().contains("Amount in row 1"), bench.told()::toString);
    }

    @Test
    void aPhaseIsAColumnInWhichSharesAreTyped() {
        Phase prep = BudgetFactory.eINSTANCE.createPhase();
        Ids.of(prep);
        prep.setName("Prep");
        bench.session().edit("Add phase", () -> bench.of.budget.getPhases().add(prep));
        bench.settle();
        Column<Line, ?> share = column("Prep");
        bench.session().edit("Share", () -> share.type(bench.of.operator, "4"));
        assertEquals("2000.00", bench.of.figures().of(bench.of.operator).orElseThrow().total().toString());
        bench.session().edit("Share", () -> share.type(bench.of.operator, ""));
        assertEquals(0, bench.of.operator.getShares().size());
        assertEquals("10000.00", bench.of.figures().of(bench.of.operator).orElseThrow().total().toString());
    }

    @Test
    void whatIsPointedAtSaysItsValueOrItsFault() {
        var figures = bench.of.figures();
        assertEquals("shootDays * 2 = 20", LineSays.of(figures, bench.of.operator, column("Amount")).orElseThrow());
        bench.session().edit("Break", () -> bench.of.operator.setAmount("nobody * 2"));
        assertTrue(LineSays.of(figures, bench.of.operator, column("Amount")).orElseThrow().contains("nobody"));
        assertEquals("Pension and health, cast: 1,000.00 on 10,000.00",
                LineSays.of(figures, bench.of.actor, column("Fringes")).orElseThrow());
    }

    private Column<Line, ?> column(String label) {
        return new LineColumns(bench.of.figures(), new References(bench.of.desk()), new Originals()).all().stream()
                .filter(column -> column.label().equals(label)).findFirst().orElseThrow();
    }

    private void copy(String cells) {
        var clipboard = new Clipboard(lines.getDisplay());
        clipboard.setContents(new Object[] {cells}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private String told() {
        return told(bench.of.camera.getLines());
    }

    private static String told(List<Line> of) {
        return of.stream().map(line -> line.getDescription() + (line.getDetails().isEmpty() ? ""
                : "(" + told(line.getDetails()) + ")")).collect(Collectors.joining(" "));
    }
}
