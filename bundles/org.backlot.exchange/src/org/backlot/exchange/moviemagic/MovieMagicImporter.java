package org.backlot.exchange.moviemagic;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.extension.Contributions;

/** Reads the scheduling exports of Movie Magic, Final Draft and others ({@code .sex}). */
public final class MovieMagicImporter implements Importer {

    private final Optional<Categories> categories;

    /** Knows Movie Magic's categories alone; see {@link #with}. */
    public MovieMagicImporter() {
        this(Optional.empty());
    }

    private MovieMagicImporter(Optional<Categories> categories) {
        this.categories = categories;
    }

    @Override
    public Importer with(Contributions installed) {
        return new MovieMagicImporter(Optional.of(new Categories(installed)));
    }

    @Override
    public Incoming read(InputStream in, String fileName) throws IOException {
        return new SchedulingExportIncoming(SchedulingExportReader.read(in, fileName), fileName, categories);
    }
}
