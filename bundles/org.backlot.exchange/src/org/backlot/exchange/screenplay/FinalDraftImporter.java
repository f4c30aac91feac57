package org.backlot.exchange.screenplay;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.extension.Contributions;

/** Reads a Final Draft script, with its breakdown tags, into a production. */
public final class FinalDraftImporter implements Importer {

    private final Optional<Categories> categories;

    /** Knows no categories yet, so that all tags are miscellaneous; see {@link #with}. */
    public FinalDraftImporter() {
        this(Optional.empty());
    }

    private FinalDraftImporter(Optional<Categories> categories) {
        this.categories = categories;
    }

    @Override
    public Importer with(Contributions installed) {
        return new FinalDraftImporter(Optional.of(new Categories(installed)));
    }

    @Override
    public Incoming read(InputStream in, String fileName) throws IOException {
        return new ScreenplayIncoming(new FinalDraftReader().read(in, fileName), fileName, categories);
    }
}
