package org.backlot.budget.ui.basis;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.ui.Figures;
import org.backlot.core.session.Ids;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** What is owed on top of pay, and what each comes to over all lines. */
public class FringesPart {

    private final Desk desk;
    private final Figures figures;
    private final Table<Fringe> table;

    @Inject
    public FringesPart(Composite parent, Desk desk) {
        this.desk = desk;
        figures = Figures.of(desk);
        table = new Table<>(parent, desk, "org.backlot.budget.ui.fringes", columns())
                .named(Fringe::getName)
                .button("Add Fringe", "plus", this::add)
                .onDelete("Delete", fringes -> desk.session().ifPresent(session -> desk.edit("Delete fringes",
                        () -> fringes.forEach(session::delete))))
                .follow(Fringe.class)
                .rows(() -> figures.budget().map(Budget::getFringes).map(List::copyOf).orElse(List.of()));
    }

    private List<Column<Fringe, ?>> columns() {
        return List.of(Column.text("Name", 280, Fringe::getName).edit(Fringe::setName),
                Column.of("Percent", 72, Kind.DECIMAL, Fringe::getPercent).edit(Fringe::setPercent),
                Column.of("Ceiling", 100, Kind.MONEY, Fringe::getCeiling).edit(Fringe::setCeiling),
                Column.<Fringe, BigDecimal>of("Cost", 110, Kind.MONEY, this::cost).look(fringe -> Look.DERIVED),
                Column.text("Source", 420, Fringe::getSource).edit(Fringe::setSource));
    }

    private BigDecimal cost(Fringe fringe) {
        return desk.session().flatMap(session -> figures.estimate()
                .map(estimate -> session.derived(FringesPart.class, () -> costs(estimate)))).map(c -> c.get(fringe))
                .orElse(BigDecimal.ZERO);
    }

    /** What each fringe comes to over all lines of an estimate. */
    static Map<Fringe, BigDecimal> costs(Estimate estimate) {
        Map<Fringe, BigDecimal> costs = new IdentityHashMap<>();
        estimate.categories().stream().flatMap(AccountCost::allLines).flatMap(line -> line.allFringes())
                .forEach(cost -> costs.merge(cost.fringe(), cost.amount(), BigDecimal::add));
        return costs;
    }

    private void add() {
        figures.budget().ifPresent(budget -> {
            Fringe fringe = BudgetFactory.eINSTANCE.createFringe();
            Ids.of(fringe);
            fringe.setName("New fringe");
            fringe.setPercent(BigDecimal.ZERO);
            if (desk.edit("Add fringe", () -> budget.getFringes().add(fringe))) {
                table.refresh();
                table.select(List.of(fringe));
                table.grid().setFocus();
            }
        });
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
