package org.backlot.resources.ui.insurance;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.backlot.core.model.Identified;
import org.backlot.core.session.Ids;
import org.backlot.resources.model.Resources;
import org.backlot.resources.ui.OpenBook;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Table;
import org.eclipse.swt.widgets.Composite;

/** One of the lists of insurance, to add to and take away from. */
final class InsuranceTable<T extends Identified> {

    private final OpenBook book;
    private final String noun;
    private final Supplier<T> make;
    private final Function<Resources, List<T>> list;
    private final Table<T> table;

    /** @param noun what a row is called */
    InsuranceTable(Composite parent, Desk desk, String noun, Class<T> type, Supplier<T> make,
            Function<Resources, List<T>> list, Function<InsuranceColumns, List<Column<T, ?>>> columns) {
        this.noun = noun;
        this.make = make;
        this.list = list;
        book = new OpenBook(desk::session);
        table = new Table<>(parent, desk, "org.backlot.resources." + noun.replace(' ', '-'),
                columns.apply(new InsuranceColumns(book)));
        table.named(row -> noun)
                .button("Add", "plus", this::add)
                .onDelete("Delete", rows -> desk.session().ifPresent(session -> desk.edit("Delete "
                        + OpenBook.count(rows, noun, row -> ""), () -> rows.forEach(session::delete))))
                .follow(type)
                .rows(() -> book.all(list));
    }

    private void add() {
        if (book.book().isPresent()) {
            table.add("Add " + noun, this::begin);
        }
    }

    private T begin() {
        T made = make.get();
        Ids.of(made);
        list.apply(book.book().orElseThrow().resources()).add(made);
        return made;
    }

    void focus() {
        table.grid().setFocus();
    }
}
