package org.backlot.resources.ui.book;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.backlot.core.Backlot;
import org.backlot.core.model.Identified;
import org.backlot.resources.book.Entry;
import org.backlot.resources.ui.library.LibraryActs;
import org.backlot.resources.ui.library.LibraryLink;
import org.backlot.resources.ui.library.LibraryMenu;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Table;
import org.eclipse.swt.widgets.Composite;

/**
 * A page of the book: a table of entries, beside it all that is known of the one that is selected, and what can be done
 * with entries of every kind: added, merged, linked from a library or put there, deleted.
 *
 * @param <T> what is on it
 */
final class BookPage<T extends Identified> {

    private final Desk desk;
    private final Detail<T> detail;
    private final Table<T> table;

    /** @param id of the table */
    BookPage(Composite parent, Desk desk, String id, List<Column<T, ?>> columns) {
        this.desk = desk;
        detail = new Detail<>(parent, desk, Entry::name);
        table = new Table<>(detail.table(), desk, id, columns);
    }

    /** What stands beside the table, to be filled before the rows are shown. */
    Detail<T> detail() {
        return detail;
    }

    Table<T> table() {
        return table;
    }

    /**
     * A button that adds an entry.
     *
     * @param step as the person would say it: {@code "Add vendor"}
     * @param make inside an edit
     */
    BookPage<T> adding(String label, String step, Supplier<T> make) {
        table.button(label, "plus", () -> table.add(step, make));
        return this;
    }

    /** Entries that are parts of others. */
    BookPage<T> tree(Function<T, List<T>> parts) {
        table.tree(parts);
        return this;
    }

    /**
     * Shows the entries; to be called last.
     *
     * @param noun one of them: {@code "person"}
     * @param icon of what merges them
     */
    void show(Backlot backlot, Class<T> type, String noun, String icon, Supplier<List<T>> rows) {
        var merging = new Merging(desk, table.control());
        var acts = new LibraryActs(desk, table.control(), backlot);
        var library = new LibraryMenu(desk, table.control(), acts, table::selected);
        table.named(Entry::name)
                .button("Merge\u2026", icon, () -> merging.merge(table.selected()))
                .button("Library", "studio", library::pop)
                .action("Merge into one\u2026", icon, merging::merge)
                .onDelete("Delete", new Deleting(desk, noun, table.control())::delete)
                .onSelect(selected -> detail.show(selected.isEmpty() ? null : selected.getFirst()))
                .leading()
                .follow(type)
                .rows(rows);
        LibraryLink.in(table.bar(), desk, acts);
        detail.show(table.selected().stream().findFirst().orElse(null));
    }

    void focus() {
        table.grid().setFocus();
    }
}
