package org.backlot.schedule.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.extension.Contributions;

/**
 * Reads the files of Movie Magic Scheduling 5 and 6 ({@code .msd}): breakdown, boards and calendars. Pictures, layouts,
 * colours and red flags are left.
 */
public final class MsdImporter implements Importer {

    private final Optional<Categories> categories;

    /** Knows the categories of the standard alone; see {@link #with}. */
    public MsdImporter() {
        this(Optional.empty());
    }

    private MsdImporter(Optional<Categories> categories) {
        this.categories = categories;
    }

    @Override
    public Importer with(Contributions installed) {
        return new MsdImporter(Optional.of(new Categories(installed)));
    }

    @Override
    public Incoming read(InputStream in, String fileName) throws IOException {
        MsdSchedule.Read read = MsdSchedule.of(MsdContainer.read(in, fileName), fileName);
        return new UssIncoming(read.schedule(), fileName, categories, read.notes());
    }
}
