package org.backlot.budget.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.backlot.budget.model.ChargeKind;
import org.backlot.budget.model.Order;
import org.backlot.budget.report.Item;
import org.backlot.budget.ui.Known;
import org.backlot.budget.ui.MoneyOffice;
import org.backlot.budget.ui.order.OrderColumns;
import org.backlot.budget.ui.order.OrderFacts;
import org.backlot.budget.version.Versions;
import org.backlot.ui.find.Jump;
import org.backlot.ui.testing.Widgets;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.command.EditCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CostReportPartTest {

    private static final int ETC = 5;
    private static final int COMMITTED = 4;

    private MoneyOffice office;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        office = new MoneyOffice(folder);
    }

    @AfterEach
    void close() throws IOException {
        office.close();
    }

    private CostReportPart part() {
        var part = new CostReportPart(office.shell(), office.desk(), new Jump(null, null));
        office.open();
        office.until(() -> !part.lines().shown().isEmpty());
        return part;
    }

    private static CostLine line(CostReportPart part, String name) {
        return part.lines().shown().stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow();
    }

    private static int row(CostReportPart part, String name) {
        return part.lines().shown().indexOf(line(part, name)) + 1;
    }

    @Test
    void whatAnAccountWillTakeIsTypedIntoItsCellAndChangesTheFinalCost() {
        office.iAm(office.mara);
        CostReportPart part = part();
        NatTable grid = part.lines().grid();
        assertEquals("2000.00", line(part, "Camera trucks").figures().estimateToComplete().toPlainString());
        grid.doCommand(new EditCellCommand(grid, grid.getConfigRegistry(), grid.getCellByPosition(ETC,
                row(part, "Camera trucks"))));
        office.settle();
        var editor = (Text) grid.getActiveCellEditor().getEditorControl();
        editor.setText("2600");
        var enter = new Event();
        enter.keyCode = SWT.CR;
        enter.character = '\r';
        editor.notifyListeners(SWT.KeyDown, enter);
        office.until(() -> line(part, "Camera trucks").figures().variance().signum() < 0);
        assertEquals("-600.00", line(part, "Camera trucks").figures().variance().toPlainString());
        assertEquals("-600.00", line(part, "Camera").figures().variance().toPlainString());
        assertEquals("Mara", office.of.budget.getTrail().getLast().getName());
        assertEquals(List.of(), office.told());
    }

    @Test
    void aClickOnAFigureShowsWhatItIsMadeOf() {
        office.approved("500");
        CostReportPart part = part();
        NatTable grid = part.lines().grid();
        part.lines().select(List.of(line(part, "Camera")));
        click(grid, COMMITTED, row(part, "Camera"));
        office.settle();
        Item item = part.table().shown().getFirst();
        assertEquals("Order 1, Panavision", item.what());
        assertEquals("500.00", item.amount().toPlainString());
        assertEquals(1, part.table().shown().size());
    }

    private static void click(NatTable grid, int column, int row) {
        Rectangle cell = grid.getCellByPosition(column, row).getBounds();
        for (int type : List.of(SWT.MouseDown, SWT.MouseUp)) {
            var event = new Event();
            event.button = 1;
            event.count = 1;
            event.x = cell.x + 2;
            event.y = cell.y + 2;
            grid.notifyListeners(type, event);
        }
    }

    @Test
    void whatAFigureIsMadeOfFollowsTheKeyboardAsItFollowsTheMouse() {
        office.approved("500");
        CostReportPart part = part();
        NatTable grid = part.lines().grid();
        click(grid, COMMITTED - 1, row(part, "Camera"));
        office.settle();
        assertEquals(List.of(), part.table().shown());
        var right = new Event();
        right.keyCode = SWT.ARROW_RIGHT;
        grid.notifyListeners(SWT.KeyDown, right);
        office.settle();
        assertEquals(List.of("Order 1, Panavision"), part.table().shown().stream().map(Item::what).toList());
    }

    @Test
    void theLinesOfAnAccountStandAgainstWhatWasOrderedOnThem() {
        Order order = office.order("500");
        var columns = new OrderColumns(new Known(office.desk()), () -> OrderFacts.NONE);
        office.session().edit("Code", () -> columns.lines().get(2).type(order.getLines().getFirst(), "operator"));
        assertEquals("3300 Camera", columns.lines().get(1).show(order.getLines().getFirst()));
        office.session().edit("Request", () -> office.as(office.lou).request(order));
        office.approve(order);
        CostReportPart part = part();
        part.lines().select(List.of(line(part, "Camera")));
        Widgets.press(office.shell(), "Lines");
        office.settle();
        assertEquals(List.of("Operator 10000.00 500.00", "Truck 2000.00 0"), part.linesBelow().shown().stream()
                .map(row -> row.description() + " " + row.budget() + " " + row.committed()).toList());
    }

    @Test
    void aWeekIsAddedAndClosedByTheAccountantAlone() {
        CostReportPart part = part();
        Widgets.press(office.shell(), "Week");
        office.settle();
        office.iAm(office.mara);
        office.inDialog(() -> Widgets.press(office.shell(), "Close\u2026"), dialog -> {
            Widgets.press(dialog, "Close");
            assertFalse(dialog.isDisposed());
            dialog.close();
        });
        office.iAm(office.ari);
        office.inDialog(() -> Widgets.press(office.shell(), "Close\u2026"),
                dialog -> Widgets.press(dialog, "Close"));
        assertTrue(office.of.budget.getPeriods().getFirst().getClosed() != null);
        office.until(() -> line(part, "Camera").row().orElseThrow().account().isEmpty());
    }

    @Test
    void moneyIsDrawnFromTheContingencyByTheProducerAndWhatIsLeftIsTold() {
        office.session().edit("Lock", () -> {
            office.of.contingency.setKind(ChargeKind.CONTINGENCY);
            Versions.lock(office.session().production(), office.session().questions(), "First", "",
                    MoneyOffice.now(office.pia));
        });
        office.iAm(office.pia);
        var part = new MovesPart(office.shell(), office.desk());
        office.open();
        office.inDialog(() -> Widgets.press(office.shell(), "Move Money\u2026"), dialog -> {
            List<Text> fields = Widgets.all(dialog, Text.class);
            fields.get(1).setText("3301");
            fields.get(2).setText("300");
            fields.getLast().setText("A second truck");
            Widgets.press(dialog, "Move");
        });
        assertEquals(1, office.of.budget.getMoves().size());
        office.until(() -> part.says().contains("300.00 drawn"));
        assertEquals("Contingency: 2,300.00 set aside, 300.00 drawn, 2,000.00 left", part.says());
    }

    @Test
    void theChartSaysWhatEachCategoryWillCost() {
        var part = new CostChartPart(office.shell(), office.desk());
        office.open();
        office.until(() -> !part.says().isEmpty());
        assertEquals("1400 Cast: final cost 11,000.00 of 11,000.00; 3300 Camera: final cost 12,000.00 of 12,000.00",
                part.says());
    }

    @Test
    void theChartTurnsToTheDepartments() {
        office.session().edit("Say whose it is", () -> office.of.operator.setDepartment("Camera"));
        var part = new CostChartPart(office.shell(), office.desk());
        office.open();
        office.until(() -> !part.says().isEmpty());
        Widgets.press(office.shell(), "Departments");
        assertTrue(part.says().startsWith("Camera: final cost 10,000.00 of 10,000.00; No department: final cost "),
                part.says());
    }

    @Test
    void theHotCostOpensWhereNoDayWasReported() {
        var part = new HotCostPart(office.shell(), office.desk());
        office.open();
        assertEquals(List.of(), part.table().shown());
        assertEquals(List.of(), office.told());
    }
}
