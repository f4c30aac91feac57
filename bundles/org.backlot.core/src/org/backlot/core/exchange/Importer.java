package org.backlot.core.exchange;

import java.io.IOException;
import java.io.InputStream;

/** Reads another program's files: the {@code importer} of a format contributed to {@code org.backlot.core.exchanges}. */
@FunctionalInterface
public interface Importer {

    /**
     * Reads a file. It may run on any thread and touches no production.
     *
     * @param fileName the name to use in messages
     * @throws org.backlot.core.file.UnreadableFile if it is not what the format says, with the line
     */
    Incoming read(InputStream in, String fileName) throws IOException;
}
