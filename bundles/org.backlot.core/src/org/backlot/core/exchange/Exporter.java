package org.backlot.core.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.backlot.core.extension.Contributions;
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

    /**
     * This exporter, knowing what is installed, as {@link Importer#with}. It is called once, before a file is written;
     * exporters that need none of it leave it alone.
     */
    default Exporter knowing(Contributions installed) {
        return this;
    }

    /** What a person should know of the file: what it could not hold as it is, one sentence each. */
    default List<String> notes(Production production, Questions questions) {
        return List.of();
    }
}
