package org.backlot.core.session;

import java.io.IOException;
import java.util.Optional;

import org.backlot.core.model.Production;

/**
 * Where a production is kept: a file, or an office's server. A session tells its store of every edit, so that nothing
 * is lost between saves.
 */
public interface Store extends AutoCloseable {

    /** The name for window titles and messages. */
    String name();

    /** Why the production must not be changed; empty where it may. */
    Optional<String> readOnly();

    /** Keeps a change set apart from the saved state, to be recovered if the program dies before the next save. */
    void submit(ChangeSet change) throws IOException;

    /** Makes the present state the saved one. Whatever fails, the state saved before is still there. */
    void save(Production production) throws IOException;

    /**
     * Lets the production go. Change sets that were not saved are forgotten: the person was asked before.
     */
    @Override
    void close() throws IOException;
}
