package org.backlot.schedule.ui.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.backlot.core.model.Identified;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.cover.CoverSets;
import org.backlot.schedule.model.CoverSet;
import org.backlot.schedule.model.ShootDay;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

/** The days that hang on the weather with what is shot instead; a day is switched to its cover set and back. */
public class CoverPart {

    private final Desk desk;
    private final Table<Identified> table;
    private final Button uncovered;

    @Inject
    public CoverPart(Composite parent, Desk desk) {
        this.desk = desk;
        var columns = new CoverColumns(this::plan);
        table = new Table<>(parent, desk, "org.backlot.schedule.ui.covers", columns.table())
                .named(columns::name).look(columns::look)
                .button("Attach\u2026", "plus", () -> chosen(row -> columns.day(row).ifPresent(this::attach)))
                .button("Edit\u2026", "edit", () -> chosenSet(set -> columns.day(set)
                        .ifPresent(day -> edit(day, set))))
                .button("Switch", "refresh", () -> chosenSet(this::change))
                .onDelete("Remove the Cover Set", rows -> desk.edit("Remove a cover set",
                        () -> rows.stream().filter(CoverSet.class::isInstance).map(CoverSet.class::cast)
                                .forEach(set -> ((ShootDay) set.eContainer()).getCovers().remove(set))))
                .onOpen(row -> columns.day(row).ifPresent(day -> {
                    if (row instanceof CoverSet set) {
                        edit(day, set);
                    } else {
                        attach(day);
                    }
                }))
                .follow(CoverSet.class);
        uncovered = new Button(table.bar(), SWT.CHECK);
        uncovered.setText("Only days without one");
        uncovered.addListener(SWT.Selection, e -> table.refresh());
        table.rows(this::rows);
        desk.follow(table.grid(), ShootDay.class, this::follow);
    }

    private Optional<Plan> plan() {
        return desk.session().flatMap(session -> Plan.active(session.production(), session.questions()));
    }

    private List<Identified> rows() {
        List<Identified> rows = new ArrayList<>();
        plan().stream().flatMap(plan -> plan.days().stream()).forEach(day -> {
            if (!day.day().getCovers().isEmpty()) {
                rows.addAll(uncovered.getSelection() ? List.of() : day.day().getCovers());
            } else if (!CoverSets.exteriors(day).isEmpty()) {
                rows.add(day.day());
            }
        });
        return rows;
    }

    private void follow(ShootDay day) {
        table.shown().stream().filter(row -> row == day || row.eContainer() == day).findFirst()
                .filter(row -> !table.selected().contains(row)).ifPresent(row -> table.select(List.of(row)));
    }

    private void chosen(Consumer<Identified> action) {
        table.selected().stream().findFirst().ifPresent(action);
    }

    private void chosenSet(Consumer<CoverSet> action) {
        table.selected().stream().filter(CoverSet.class::isInstance).map(CoverSet.class::cast).findFirst()
                .ifPresent(action);
    }

    private void attach(PlannedDay day) {
        desk.session().ifPresent(session -> {
            var dialog = new CoverDialog(shell(), desk, session, plan().orElseThrow(), day, null);
            if (dialog.open()) {
                table.add("Attach a cover set to " + day.name(), () -> {
                    CoverSets.add(day.day(), dialog.name(), dialog.reason(), dialog.scenes());
                    return day.day().getCovers().getLast();
                });
            }
        });
    }

    private void edit(PlannedDay day, CoverSet set) {
        desk.session().ifPresent(session -> {
            var dialog = new CoverDialog(shell(), desk, session, plan().orElseThrow(), day, set);
            if (dialog.open()) {
                desk.edit("Change the cover set " + set.getName(),
                        () -> CoverSets.change(set, dialog.name(), dialog.reason(), dialog.scenes()));
            }
        });
    }

    private void change(CoverSet set) {
        plan().ifPresent(plan -> {
            if (CoverSets.isInUse(set)) {
                desk.edit("Switch back from " + set.getName(), () -> CoverSets.switchBack(plan, set));
            } else {
                desk.edit("Switch to " + set.getName(), () -> CoverSets.switchTo(plan, set));
            }
        });
    }

    private Shell shell() {
        return desk.ask(Shell.class).orElseGet(table.control()::getShell);
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
