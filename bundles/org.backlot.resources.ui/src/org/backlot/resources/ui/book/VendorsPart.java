package org.backlot.resources.ui.book;

import org.backlot.core.Backlot;
import org.backlot.resources.Kinds;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.Vendor;
import org.backlot.resources.ui.OpenBook;
import org.backlot.ui.kit.Desk;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** Who rents, sells or serves, and how to reach them. */
public class VendorsPart {

    private final BookPage<Vendor> page;

    @Inject
    public VendorsPart(Composite parent, Desk desk, Backlot backlot) {
        var book = new OpenBook(desk::session);
        var columns = new VendorColumns(book, new Kinds(backlot.contributions()).ofVendors());
        page = new BookPage<>(parent, desk, "org.backlot.resources.vendors", columns.table());
        page.detail().group("Vendor", columns.form());
        if (!columns.own().isEmpty()) {
            page.detail().group("Further", columns.own());
        }
        page.adding("Add Vendor", "Add vendor", () -> book.writable().vendor("New vendor"))
                .show(backlot, Vendor.class, "vendor", "vendor", () -> book.all(Resources::getVendors));
    }

    @Focus
    void focus() {
        page.focus();
    }
}
