package org.backlot.budget.ui.basis;

import java.util.List;

import org.backlot.budget.ui.Figures;
import org.backlot.core.model.Identified;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Table;
import org.eclipse.emf.common.util.EList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;

/** The table of one sort, in which things are added, changed, put in order and taken away. */
final class SortTable<T extends Identified> {

    private final Desk desk;
    private final Figures figures;
    private final Sort<T> sort;
    private final Table<T> table;

    SortTable(Composite parent, Desk desk, Figures figures, Sort<T> sort) {
        this.desk = desk;
        this.figures = figures;
        this.sort = sort;
        table = new Table<>(parent, desk, "org.backlot.budget.ui." + sort.type().getSimpleName(), sort.columns());
        table.named(sort.name())
                .button("Add " + Character.toUpperCase(sort.one().charAt(0)) + sort.one().substring(1), "plus",
                        this::add)
                .action("Move up\tAlt+Shift+Up", "up", some -> move(some, false))
                .action("Move down\tAlt+Shift+Down", "down", some -> move(some, true))
                .onDelete("Delete\tCtrl+Del", this::delete)
                .follow(sort.type())
                .rows(() -> figures.budget().map(sort.of()).map(List::copyOf).orElse(List.of()));
        key(SWT.ARROW_UP, false);
        key(SWT.ARROW_DOWN, true);
    }

    private void key(int code, boolean down) {
        table.grid().getUiBindingRegistry().registerFirstKeyBinding(
                new KeyEventMatcher(SWT.ALT | SWT.SHIFT, code), (nat, e) -> move(table.selected(), down));
    }

    Table<T> table() {
        return table;
    }

    private void add() {
        figures.budget().ifPresent(budget -> table.add("Add " + sort.one(), () -> sort.add().apply(budget)));
    }

    private void delete(List<T> some) {
        figures.budget().ifPresent(budget -> desk.session().ifPresent(session -> desk.edit("Delete " + called(some),
                () -> some.forEach(one -> sort.remove().remove(budget, one, session)))));
    }

    private void move(List<T> some, boolean down) {
        figures.budget().map(sort.of()).filter(all -> !some.isEmpty()).ifPresent(all -> desk.edit("Move "
                + called(some) + (down ? " down" : " up"), () -> {
                    for (T one : down ? some.reversed() : some) {
                        move(all, one, some, down ? 1 : -1);
                    }
                }));
    }

    private void move(EList<T> all, T one, List<T> some, int by) {
        int to = all.indexOf(one) + by;
        if (to >= 0 && to < all.size() && !some.contains(all.get(to))) {
            all.move(to, one);
        }
    }

    private String called(List<T> some) {
        String name = some.size() == 1 ? sort.name().apply(some.getFirst()) : null;
        return some.size() > 1 ? some.size() + " of the " + sort.label().toLowerCase()
                : sort.one() + (name == null ? "" : " " + name);
    }
}
