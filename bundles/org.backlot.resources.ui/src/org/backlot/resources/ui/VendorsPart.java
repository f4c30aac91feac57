package org.backlot.resources.ui;

import java.util.ArrayList;
import java.util.List;

import org.backlot.resources.model.Resources;
import org.backlot.resources.model.Vendor;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** Who rents, sells or serves, and how to reach them. */
public class VendorsPart {

    private final Desk desk;
    private final OpenBook book;
    private final Table<Vendor> table;

    @Inject
    public VendorsPart(Composite parent, Desk desk) {
        this.desk = desk;
        book = new OpenBook(desk::session);
        table = new Table<>(parent, desk, "org.backlot.resources.vendors", new VendorColumns(book).table());
        table.named(OpenBook::name)
                .button("Add Vendor", "plus", this::add)
                .onDelete("Delete", rows -> desk.session().ifPresent(session -> desk.edit(
                        "Delete " + OpenBook.count(rows, "vendor", OpenBook::name),
                        () -> rows.forEach(session::delete))))
                .follow(Vendor.class)
                .rows(() -> book.all(Resources::getVendors));
    }

    private void add() {
        List<Vendor> added = new ArrayList<>();
        if (book.book().isPresent() && desk.edit("Add vendor",
                () -> added.add(book.book().orElseThrow().vendor("New vendor")))) {
            table.refresh();
            table.select(added);
            table.grid().setFocus();
        }
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
