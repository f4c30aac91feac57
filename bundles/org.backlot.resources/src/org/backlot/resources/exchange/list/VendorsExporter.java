package org.backlot.resources.exchange.list;

import org.backlot.core.exchange.Exporter;
import org.backlot.resources.model.Vendor;

/** Writes a list of vendors; its columns are those of {@link VendorsList}. */
public final class VendorsExporter extends ListExporter<Vendor> {

    /** For nobody in particular; see {@link #by}. */
    public VendorsExporter() {
        this("");
    }

    private VendorsExporter(String user) {
        super(VendorsList::of, user);
    }

    @Override
    public Exporter by(String user) {
        return new VendorsExporter(user);
    }
}
