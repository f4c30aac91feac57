package org.backlot.core.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

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

    /** What a person should know of the file: what it could not hold as it is, one sentence each. */
    default List<String> notes(Production production, Questions questions) {
        return List.of();
    }
}
