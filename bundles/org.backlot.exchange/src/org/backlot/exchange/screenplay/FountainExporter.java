package org.backlot.exchange.screenplay;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.backlot.core.exchange.Exporter;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/**
 * Writes the script as Fountain: UTF-8 without a byte order mark, one line end {@code \n}. Fountain has no breakdown
 * and no page lengths, and takes a shot or general text for action.
 */
public final class FountainExporter implements Exporter {

    @Override
    public void write(Production production, Questions questions, OutputStream out) throws IOException {
        out.write(FountainWriter.write(production).getBytes(StandardCharsets.UTF_8));
    }
}
