package org.backlot.resources.ui.book;

import java.util.ArrayList;
import java.util.List;

import org.backlot.core.Backlot;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.Vendor;
import org.backlot.resources.ui.OpenBook;
import org.backlot.resources.ui.library.LibraryMenu;
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
    public VendorsPart(Composite parent, Desk desk, Backlot backlot) {
        this.desk = desk;
        book = new OpenBook(desk::session);
        var columns = new VendorColumns(book);
        Detail<Vendor> detail = new Detail<>(parent, desk, OpenBook::name);
        table = new Table<>(detail.table(), desk, "org.backlot.resources.vendors", columns.table());
        detail.group("Vendor", columns.form());
        var merging = new Merging(desk, table.control());
        var library = new LibraryMenu(desk, table.control(), backlot, table::selected);
        table.named(OpenBook::name)
                .button("Add Vendor", "plus", this::add)
                .button("Merge\u2026", "vendor", () -> merging.merge(table.selected()))
                .button("Library", "studio", library::pop)
                .action("Merge into one\u2026", "vendor", merging::merge)
                .onDelete("Delete", new Deleting(desk, "vendor", table.control())::delete)
                .onSelect(rows -> detail.show(rows.isEmpty() ? null : rows.getFirst()))
                .leading()
                .follow(Vendor.class)
                .rows(() -> book.all(Resources::getVendors));
        detail.show(table.selected().stream().findFirst().orElse(null));
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
