package org.backlot.exchange.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.exchange.Exporter;
import org.backlot.core.extension.Contributions;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/** Writes the breakdown as CSV, one element of a scene to a row; {@link BreakdownImporter} reads it back. */
public final class BreakdownExporter implements Exporter {

    private final Optional<Contributions> installed;

    /** Knows no categories by name yet; see {@link #knowing}. */
    public BreakdownExporter() {
        this(Optional.empty());
    }

    private BreakdownExporter(Optional<Contributions> installed) {
        this.installed = installed;
    }

    @Override
    public Exporter knowing(Contributions contributions) {
        return new BreakdownExporter(Optional.of(contributions));
    }

    @Override
    public void write(Production production, Questions questions, OutputStream out) throws IOException {
        BreakdownTables tables = new BreakdownTables(production, installed.map(Categories::new));
        SpreadsheetFiles.csv(tables.elements(), out);
    }
}
