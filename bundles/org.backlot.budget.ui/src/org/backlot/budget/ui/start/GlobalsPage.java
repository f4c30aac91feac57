package org.backlot.budget.ui.start;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.backlot.budget.chart.Chart;
import org.backlot.budget.chart.Chart.GlobalRow;
import org.backlot.budget.estimate.Cell;
import org.backlot.budget.formula.Fault;
import org.backlot.budget.ui.Kinds;
import org.backlot.budget.ui.Looks;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Table;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/** Asks for the globals of the chart: weeks, days, people. */
final class GlobalsPage extends WizardPage {

    private final Desk desk;
    private final Choices choices;
    private Table<GlobalRow> table;
    private Optional<Foreseen> foreseen = Optional.empty();

    GlobalsPage(Desk desk, Choices choices) {
        super("globals", "Globals", null);
        this.desk = desk;
        this.choices = choices;
        setMessage("Say what the formulas count with. Each is a number or a formula; what is left empty is as the "
                + "chart "
                + "has it.");
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        table = new Table<>(area, desk, "org.backlot.budget.ui.start.globals", List.of(
                Column.text("Name", 130, GlobalRow::name),
                Column.<GlobalRow, String>of("Value", 180, Kinds.FORMULA, choices::value).edit(choices::set)
                        .look(row -> Looks.typed(cell(row))),
                Column.<GlobalRow, BigDecimal>of("Comes to", 80, Kinds.FIGURE,
                        row -> cell(row).flatMap(Cell::value).orElse(null)).look(row -> Look.DERIVED),
                Column.text("Unit", 70, GlobalRow::unit),
                Column.text("What it is", 330, GlobalRow::description),
                Column.<GlobalRow>text("Problem", 240, row -> cell(row).flatMap(Cell::fault).map(Fault::located)
                        .orElse("")).look(row -> Look.ERROR)));
        table.named(GlobalRow::name).rows(() -> choices.chart().map(Chart::globals).orElse(List.of()));
        setControl(area);
    }

    private Optional<Cell> cell(GlobalRow row) {
        return foreseen.map(all -> all.globals().get(row.name().toLowerCase(Locale.ROOT)));
    }

    /** The rows stay, so that what somebody is typing does. */
    void show(Optional<Foreseen> now) {
        foreseen = now;
        table.grid().redraw();
    }

    /** After another chart was chosen. */
    void refresh() {
        table.refresh();
    }
}
