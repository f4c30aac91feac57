package org.backlot.schedule.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.extension.Contributions;

/** Reads schedules of the Universal Schedule Standard, version 1. */
public final class UssImporter implements Importer {

    private final Optional<Categories> categories;

    /** Knows the categories of the standard alone; see {@link #with}. */
    public UssImporter() {
        this(Optional.empty());
    }

    private UssImporter(Optional<Categories> categories) {
        this.categories = categories;
    }

    @Override
    public Importer with(Contributions installed) {
        return new UssImporter(Optional.of(new Categories(installed)));
    }

    @Override
    public Incoming read(InputStream in, String fileName) throws IOException {
        return new UssIncoming(UssReader.read(in, fileName), fileName, categories, List.of());
    }
}
