package org.backlot.budget.ui.basis;

import java.util.ArrayList;
import java.util.List;

import org.backlot.budget.edit.Globals;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Global;
import org.backlot.budget.ui.Figures;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** The values that formulas use by name. */
public class GlobalsPart {

    private final Desk desk;
    private final Figures figures;
    private final Table<Global> table;

    @Inject
    public GlobalsPart(Composite parent, Desk desk) {
        this.desk = desk;
        figures = Figures.of(desk);
        table = new Table<>(parent, desk, "org.backlot.budget.ui.globals", new GlobalColumns(figures).all())
                .named(Global::getName)
                .button("Add Global", "plus", this::add)
                .onDelete("Delete", this::delete)
                .follow(Global.class)
                .rows(() -> figures.budget().map(Budget::getGlobals).map(List::copyOf).orElse(List.of()));
    }

    private void add() {
        List<Global> made = new ArrayList<>();
        boolean done = figures.budget().filter(budget -> desk.edit("Add global",
                () -> made.add(Globals.add(budget, free(budget), "0")))).isPresent();
        if (done) {
            table.refresh();
            table.select(made);
            table.grid().setFocus();
        }
    }

    private static String free(Budget budget) {
        for (int i = 1;; i++) {
            String name = "global" + i;
            if (budget.getGlobals().stream().noneMatch(global -> name.equalsIgnoreCase(global.getName()))) {
                return name;
            }
        }
    }

    private void delete(List<Global> globals) {
        figures.budget().ifPresent(budget -> desk.edit("Delete " + (globals.size() == 1
                ? "global " + globals.getFirst().getName() : globals.size() + " globals"),
                () -> globals.forEach(global -> Globals.remove(budget, global))));
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
