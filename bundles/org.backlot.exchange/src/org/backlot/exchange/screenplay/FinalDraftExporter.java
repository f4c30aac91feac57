package org.backlot.exchange.screenplay;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.backlot.core.exchange.Exporter;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/**
 * Writes the script and its breakdown as Final Draft: UTF-8, file version 5 (Final Draft 12) or that of the file from
 * which the script came. What is on the sheets is tagged; what only Backlot knows stands in attributes of our own
 * namespace, which Final Draft drops when it saves.
 */
public final class FinalDraftExporter implements Exporter {

    @Override
    public void write(Production production, Questions questions, OutputStream out) throws IOException {
        try {
            Writer file = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            new FinalDraftWriter(production, questions.categories(), file).write();
            file.append('\n').flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
