package org.backlot.resources.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Table;

/**
 * Adds a row to a table in one step of the production, selects it, and goes there.
 *
 * @param <T> what a row is
 */
public record NewRow<T>(Desk desk, Table<T> table) {

    /**
     * @param step as the person would say it: {@code "Add vendor"}
     * @param make makes it and puts it where it belongs; inside an edit
     */
    public void add(String step, Supplier<? extends T> make) {
        List<T> added = new ArrayList<>();
        if (desk.edit(step, () -> added.add(make.get()))) {
            table.refresh();
            table.select(added);
            table.grid().setFocus();
        }
    }
}
