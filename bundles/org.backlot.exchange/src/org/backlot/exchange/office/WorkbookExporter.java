package org.backlot.exchange.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.exchange.Exporter;
import org.backlot.core.extension.Contributions;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/** Writes scenes and breakdown as a workbook of two sheets; {@link BreakdownImporter} reads it back. */
public final class WorkbookExporter implements Exporter {

    private final Optional<Contributions> installed;

    /** Knows no categories by name yet; see {@link #knowing}. */
    public WorkbookExporter() {
        this(Optional.empty());
    }

    private WorkbookExporter(Optional<Contributions> installed) {
        this.installed = installed;
    }

    @Override
    public Exporter knowing(Contributions contributions) {
        return new WorkbookExporter(Optional.of(contributions));
    }

    @Override
    public void write(Production production, Questions questions, OutputStream out) throws IOException {
        BreakdownTables tables = new BreakdownTables(production, installed.map(Categories::new));
        SpreadsheetFiles.xlsx(List.of(tables.scenes(), tables.elements()), out);
    }
}
