package org.backlot.exchange.office;

import java.io.IOException;
import java.io.OutputStream;

import org.backlot.core.exchange.Exporter;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/** Writes the scenes as CSV, one to a row with its values and elements; {@link BreakdownImporter} reads it back. */
public final class ScenesExporter implements Exporter {

    @Override
    public void write(Production production, Questions questions, OutputStream out) throws IOException {
        SpreadsheetFiles.csv(new BreakdownTables(production, questions.categories()).scenes(), out);
    }
}
