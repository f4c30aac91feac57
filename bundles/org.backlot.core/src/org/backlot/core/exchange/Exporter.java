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

    /**
     * This exporter, leaving out what a person may not see; see {@code docs/resources.md}. Exporters that write nothing
     * of the kind leave it alone.
     *
     * @param user who exports: the name of somebody of the production; what the computer calls them where nobody said
     */
    default Exporter by(String user) {
        return this;
    }

    /** What a person should know of the file: what it could not hold as it is, one sentence each. */
    default List<String> notes(Production production, Questions questions) {
        return List.of();
    }

    /**
     * Whether the production has to know what was sent, so that the next file can tell what changed since. If so, the
     * file is written from a production that can be edited, and {@link #remember} is called after it.
     */
    default boolean remembers() {
        return false;
    }

    /**
     * Puts into a production what it has to know of the file that was written. Called in an edit of its session, once
     * the file is whole.
     *
     * @param written the production as it was when it was written; it may have changed since
     */
    default void remember(Production written, Questions questions, Production production) {
    }
}
