package org.backlot.resources.exchange.list;

import java.util.Optional;

import org.backlot.core.extension.Contributions;
import org.backlot.resources.model.Vendor;

/** Reads a list of vendors; its columns are those of {@link VendorsList}. */
public final class VendorsImporter extends ListImporter<Vendor> {

    /** Knows no kinds yet; see {@link #with}. */
    public VendorsImporter() {
        this(Optional.empty());
    }

    private VendorsImporter(Optional<Contributions> installed) {
        super(VendorsList::of, installed);
    }

    @Override
    ListImporter<Vendor> knowing(Contributions contributions) {
        return new VendorsImporter(Optional.of(contributions));
    }
}
