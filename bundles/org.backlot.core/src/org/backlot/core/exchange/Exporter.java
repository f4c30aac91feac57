package org.backlot.core.exchange;

import java.io.IOException;
import java.io.OutputStream;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/**
 * Writes another program's files: the {@code exporter} of a format contributed to {@code
 * org.backlot.core.exchanges}.
 */
@FunctionalInterface
public interface Exporter {

    /** Writes the production; must not change it. */
    void write(Production production, Questions questions, OutputStream out) throws IOException;
}
