package org.backlot.budget.ui.basis;

import java.math.BigDecimal;
import java.util.List;

import org.backlot.budget.edit.Globals;
import org.backlot.budget.estimate.Cell;
import org.backlot.budget.formula.Fault;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Global;
import org.backlot.budget.ui.Figures;
import org.backlot.budget.ui.Kinds;
import org.backlot.budget.ui.Looks;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Look;

/** What is known of a global. Another name rewrites the formulas that use it. */
public final class GlobalColumns {

    private final Figures figures;

    public GlobalColumns(Figures figures) {
        this.figures = figures;
    }

    /** From left to right. */
    public List<Column<Global, ?>> all() {
        return List.of(name(), value(), computed(),
                Column.text("Unit", 80, Global::getUnit).edit(Global::setUnit),
                Column.text("Heading", 110, Global::getGroup).edit(Global::setGroup).offering(() -> figures.budget()
                        .stream().flatMap(budget -> budget.getGlobals().stream()).map(Global::getGroup)
                        .filter(group -> group != null).distinct().toList()),
                Column.text("Description", 320, Global::getDescription).edit(Global::setDescription),
                problem());
    }

    Column<Global, String> name() {
        return Column.text("Name", 140, Global::getName).edit((global, name) -> Globals.rename(
                (Budget) global.eContainer(), global, name == null ? "" : name));
    }

    Column<Global, String> value() {
        return Column.of("Value", 190, Kinds.FORMULA, Global::getValue).edit(Globals::set)
                .look(global -> Looks.typed(figures.of(global)));
    }

    Column<Global, BigDecimal> computed() {
        return Column.<Global, BigDecimal>of("= Value", 90, Kinds.FIGURE,
                global -> figures.of(global).flatMap(Cell::value).orElse(null))
                .look(global -> Looks.derived(figures.of(global)));
    }

    Column<Global, String> problem() {
        return Column.<Global>text("Problem", 280, global -> figures.of(global).flatMap(Cell::fault)
                .map(Fault::located).orElse(null)).look(global -> Look.ERROR);
    }
}
