package org.backlot.budget.ui.basis;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.backlot.budget.estimate.ChargeCost;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Charge;
import org.backlot.budget.ui.Figures;
import org.backlot.budget.ui.Kinds;
import org.backlot.budget.ui.Looks;
import org.backlot.core.session.Ids;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** The shares of the accounts that stand below them on the topsheet: contingency, bond. */
public class ChargesPart {

    private final Desk desk;
    private final Figures figures;
    private final Table<Charge> table;

    @Inject
    public ChargesPart(Composite parent, Desk desk) {
        this.desk = desk;
        figures = Figures.of(desk);
        table = new Table<>(parent, desk, "org.backlot.budget.ui.charges", columns())
                .named(Charge::getName)
                .button("Add Charge", "plus", this::add)
                .onDelete("Delete", charges -> desk.session().ifPresent(session -> desk.edit("Delete charges",
                        () -> charges.forEach(session::delete))))
                .follow(Charge.class)
                .rows(() -> figures.budget().map(Budget::getCharges).map(List::copyOf).orElse(List.of()));
    }

    private List<Column<Charge, ?>> columns() {
        return List.of(Column.text("Name", 170, Charge::getName).edit(Charge::setName),
                Column.of("Rate", 100, Kinds.FORMULA, Charge::getRate).edit(Charge::setRate)
                        .look(charge -> Looks.typed(figures.of(charge).map(ChargeCost::rate))),
                Column.<Charge, BigDecimal>of("Base", 116, Kind.MONEY,
                        charge -> figures.of(charge).map(ChargeCost::base).orElse(null)).look(c -> Look.DERIVED),
                Column.<Charge, BigDecimal>of("Amount", 110, Kind.MONEY,
                        charge -> figures.of(charge).map(ChargeCost::amount).orElse(null)).look(c -> Look.DERIVED),
                Column.<Charge>text("Without", 160, charge -> charge.getExcludes().stream().map(Account::getNumber)
                        .collect(Collectors.joining(", "))).look(c -> Look.DERIVED),
                Column.of("Notes", 300, Kind.LINES, Charge::getNotes).edit(Charge::setNotes));
    }

    private void add() {
        figures.budget().ifPresent(budget -> {
            Charge charge = BudgetFactory.eINSTANCE.createCharge();
            Ids.of(charge);
            charge.setName("New charge");
            charge.setRate("0%");
            if (desk.edit("Add charge", () -> budget.getCharges().add(charge))) {
                table.refresh();
                table.select(List.of(charge));
                table.grid().setFocus();
            }
        });
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
