package org.backlot.exchange.office;

import java.io.IOException;
import java.io.OutputStream;

import org.backlot.core.exchange.Exporter;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/** Writes the breakdown as CSV, one element of a scene to a row; {@link BreakdownImporter} reads it back. */
public final class BreakdownExporter implements Exporter {

    @Override
    public void write(Production production, Questions questions, OutputStream out) throws IOException {
        SpreadsheetFiles.csv(new BreakdownTables(production, questions.categories()).elements(), out);
    }
}
