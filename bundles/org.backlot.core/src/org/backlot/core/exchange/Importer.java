package org.backlot.core.exchange;

import java.io.IOException;
import java.io.InputStream;

import org.backlot.core.extension.Contributions;

/**
 * Reads another program's files: the {@code importer} of a format contributed to {@code
 * org.backlot.core.exchanges}.
 */
@FunctionalInterface
public interface Importer {

    /**
     * Reads a file. It may run on any thread and touches no production.
     *
     * @param fileName the name to use in messages
     * @throws org.backlot.core.file.UnreadableFile if it is not what the format says, with the line
     */
    Incoming read(InputStream in, String fileName) throws IOException;

    /**
     * This importer, knowing what is installed: breakdown categories, kinds of resources, other sections to ask. It is
     * called once, before a file is read; importers that need none of it leave it alone.
     */
    default Importer with(Contributions installed) {
        return this;
    }
}
