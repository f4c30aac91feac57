package org.backlot.budget.ui.basis;

import java.util.List;

import org.backlot.budget.model.Unit;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;

/** What is known of a unit. */
final class UnitColumns {

    List<Column<Unit, ?>> all() {
        return List.of(Column.text("Unit", 140, Unit::getName).edit(Unit::setName),
                Column.text("More than one", 140, Unit::getPlural).edit(Unit::setPlural),
                Column.of("Working hours", 110, Kind.DECIMAL, Unit::getHours).edit(Unit::setHours));
    }
}
