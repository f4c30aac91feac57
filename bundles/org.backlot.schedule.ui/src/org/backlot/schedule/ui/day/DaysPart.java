package org.backlot.schedule.ui.day;

import java.util.List;
import java.util.Optional;

import org.backlot.core.session.Session;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.ShootDay;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** The days of the active board as a spreadsheet: dates, calls, places, and what is shot. */
public class DaysPart {

    private final Table<ShootDay> table;

    @Inject
    public DaysPart(Composite parent, Desk desk) {
        var columns = new DayColumns(() -> desk.session().flatMap(DaysPart::plan));
        table = new Table<>(parent, desk, "org.backlot.schedule.ui.days", columns.table())
                .named(columns::name)
                .button("Add Day", "day", () -> desk.session().flatMap(DaysPart::plan)
                        .ifPresent(plan -> desk.edit("Add a day", () -> DayEdits.add(plan.board()))))
                .action("Join With the Next Day", "day", days -> desk.edit("Join two days",
                        () -> DayEdits.mergeWithNext(days.getFirst())))
                .action("Facts of the Place\u2026", "location", days -> new FactsDialog(parent.getShell(), desk,
                        days.getFirst()).open())
                .action("Department Calls\u2026", "crew", days -> new DepartmentCallsDialog(parent.getShell(), desk,
                        days.getFirst()).open())
                .onDelete("Remove", days -> desk.edit(days.size() == 1 ? "Remove a day" : "Remove days",
                        () -> days.forEach(DayEdits::remove)))
                .follow(ShootDay.class)
                .rows(() -> desk.session().flatMap(DaysPart::plan).map(plan -> List.copyOf(plan.board().getDays()))
                        .orElse(List.of()));
    }

    private static Optional<Plan> plan(Session session) {
        return Plan.active(session.production(), session.questions());
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
