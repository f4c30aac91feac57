package org.backlot.budget.ui.basis;

import java.math.BigDecimal;
import java.util.List;

import org.backlot.budget.estimate.ChargeCost;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.ChargeKind;
import org.backlot.budget.ui.Figures;
import org.backlot.budget.ui.Kinds;
import org.backlot.budget.ui.Looks;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** What is known of a charge below the accounts, and what it comes to. */
final class ChargeColumns {

    private final Figures figures;

    ChargeColumns(Figures figures) {
        this.figures = figures;
    }

    List<Column<Charge, ?>> all() {
        var without = new Exclusions(figures);
        return List.of(Column.text("Name", 150, Charge::getName).edit(Charge::setName),
                Column.of("Kind", 96, Kind.choice(ChargeKind.class), Charge::getKind)
                        .edit((charge, kind) -> charge.setKind(kind == null ? ChargeKind.OTHER : kind)),
                Column.of("Rate", 90, Kinds.FORMULA, Charge::getRate).edit(Charge::setRate)
                        .when(charge -> blank(charge.getFlat()))
                        .look(charge -> blank(charge.getFlat())
                                ? Looks.typed(figures.of(charge).map(ChargeCost::rate)) : Look.FAINT),
                Column.of("Flat", 90, Kinds.FORMULA, Charge::getFlat)
                        .edit((Charge charge, String flat) -> charge.setFlat(blank(flat) ? null : flat))
                        .look(charge -> Looks.typed(figures.of(charge).flatMap(ChargeCost::flat))),
                Column.<Charge, BigDecimal>of("Base", 106, Kind.MONEY,
                        charge -> figures.of(charge).map(ChargeCost::base).orElse(null)).look(c -> Look.DERIVED),
                Column.<Charge, BigDecimal>of("Amount", 100, Kind.MONEY, charge -> figures.of(charge)
                        .filter(ChargeCost::isComputed).map(ChargeCost::amount).orElse(null)).look(this::amount),
                Column.of("On charges above", 108, Kind.CHECK, Charge::isCompound).edit(Charge::setCompound),
                Column.of("Without fringes", 96, Kind.CHECK, Charge::isWithoutFringes).edit(Charge::setWithoutFringes),
                without.accounts("Without accounts", Charge::getExcludes),
                without.groups("Without groups", Charge::getExcludedGroups),
                without.lines("Without lines", Charge::getExcludedLines),
                Column.of("Notes", 240, Kind.LINES, Charge::getNotes).edit(Charge::setNotes));
    }

    private Look amount(Charge charge) {
        return figures.of(charge).filter(cost -> !cost.isComputed()).isPresent() ? Looks.FAULTY : Look.STRONG;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
