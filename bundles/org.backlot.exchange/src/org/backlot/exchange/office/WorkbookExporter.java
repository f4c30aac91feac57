package org.backlot.exchange.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.backlot.core.exchange.Exporter;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/** Writes scenes and breakdown as a workbook of two sheets; {@link BreakdownImporter} reads it back. */
public final class WorkbookExporter implements Exporter {

    @Override
    public void write(Production production, Questions questions, OutputStream out) throws IOException {
        var tables = new BreakdownTables(production, questions.categories());
        SpreadsheetFiles.xlsx(List.of(tables.scenes(), tables.elements()), out);
    }
}
