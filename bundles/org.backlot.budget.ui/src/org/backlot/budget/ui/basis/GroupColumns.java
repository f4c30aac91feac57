package org.backlot.budget.ui.basis;

import java.util.List;

import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.model.Group;
import org.backlot.budget.ui.Figures;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** What is known of a group; without its tick, what is in it is left out of the budget. */
final class GroupColumns {

    private final Figures figures;

    GroupColumns(Figures figures) {
        this.figures = figures;
    }

    List<Column<Group, ?>> all() {
        return List.of(Column.of("Included", 70, Kind.CHECK, Group::isIncluded).edit(Group::setIncluded),
                Column.text("Name", 200, Group::getName).edit(Group::setName),
                Column.<Group, Integer>of("Lines", 60, Kind.WHOLE, this::lines).look(group -> Look.DERIVED),
                Column.<Group, Integer>of("Accounts", 70, Kind.WHOLE, this::accounts).look(group -> Look.DERIVED),
                Column.of("Notes", 320, Kind.LINES, Group::getNotes).edit(Group::setNotes));
    }

    private Integer lines(Group group) {
        return figures.estimate().map(e -> (int) e.categories().stream().flatMap(AccountCost::allLines)
                .filter(cost -> cost.line().getGroups().contains(group)).count()).orElse(null);
    }

    private Integer accounts(Group group) {
        return figures.estimate().map(e -> (int) e.allAccounts()
                .filter(cost -> cost.account().getGroups().contains(group)).count()).orElse(null);
    }
}
