package org.backlot.budget.ui.basis;

import java.math.BigDecimal;
import java.util.List;

import org.backlot.budget.model.Ceiling;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Unit;
import org.backlot.budget.rule.Rules;
import org.backlot.budget.ui.Figures;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** What is known of a fringe, and what it comes to over all lines. */
final class FringeColumns {

    private final Desk desk;
    private final Figures figures;

    FringeColumns(Desk desk, Figures figures) {
        this.desk = desk;
        this.figures = figures;
    }

    List<Column<Fringe, ?>> all() {
        return List.of(Column.text("Name", 220, Fringe::getName).edit(Fringe::setName),
                Column.of("Rule", 90, new RuleChoice(desk).kind(), Fringe::getRule)
                        .edit((fringe, rule) -> fringe.setRule(rule == null ? Rules.PERCENT : rule)),
                Column.of("Percent", 66, Kind.DECIMAL, Fringe::getPercent).edit(Fringe::setPercent),
                Column.of("Flat", 80, Kind.MONEY, Fringe::getFlat).edit(Fringe::setFlat),
                Column.text("Per", 56, Fringe::getPer).edit(Fringe::setPer).offering(this::units),
                Column.of("Ceiling", 96, Kind.MONEY, Fringe::getCeiling).edit(Fringe::setCeiling),
                Column.of("Ceiling of", 90, Kind.choice(Ceiling.class, FringeColumns::words), Fringe::getCeilingOf)
                        .edit((fringe, of) -> fringe.setCeilingOf(of == null ? Ceiling.LINE : of)),
                Column.<Fringe, BigDecimal>of("Cost", 100, Kind.MONEY, this::cost).look(fringe -> Look.DERIVED),
                Column.text("Source", 320, Fringe::getSource).edit(Fringe::setSource));
    }

    private static String words(Ceiling of) {
        return of == Ceiling.LINE ? "Each line" : "Each person";
    }

    private List<String> units() {
        return figures.budget().stream().flatMap(budget -> budget.getUnits().stream()).map(Unit::getName)
                .filter(name -> name != null).toList();
    }

    private BigDecimal cost(Fringe fringe) {
        return figures.estimate().map(estimate -> estimate.owed().get(fringe)).orElse(BigDecimal.ZERO);
    }
}
