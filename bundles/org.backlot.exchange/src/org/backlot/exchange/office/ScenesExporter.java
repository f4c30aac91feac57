package org.backlot.exchange.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.exchange.Exporter;
import org.backlot.core.extension.Contributions;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/** Writes the scenes as CSV, one to a row with its values and elements; {@link BreakdownImporter} reads it back. */
public final class ScenesExporter implements Exporter {

    private final Optional<Contributions> installed;

    /** Knows no categories by name yet; see {@link #knowing}. */
    public ScenesExporter() {
        this(Optional.empty());
    }

    private ScenesExporter(Optional<Contributions> installed) {
        this.installed = installed;
    }

    @Override
    public Exporter knowing(Contributions contributions) {
        return new ScenesExporter(Optional.of(contributions));
    }

    @Override
    public void write(Production production, Questions questions, OutputStream out) throws IOException {
        BreakdownTables tables = new BreakdownTables(production, installed.map(Categories::new));
        SpreadsheetFiles.csv(tables.scenes(), out);
    }
}
