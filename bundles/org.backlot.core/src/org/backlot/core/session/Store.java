package org.backlot.core.session;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

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

    /**
     * Keeps the bytes of an attachment, before any edit names them, so that they are there after a crash. The same
     * bytes are kept once.
     *
     * @param digest their SHA-256 in hexadecimal
     * @throws IOException if this store keeps no files, or is read-only
     */
    default void keep(String digest, byte[] bytes) throws IOException {
        throw new IOException(name() + " keeps no files");
    }

    /** The bytes of a digest, as they are kept; empty where there are none. */
    default Optional<byte[]> kept(String digest) throws IOException {
        return Optional.empty();
    }

    /** The digests of all files that are kept, named by the production or not. May be asked by any thread. */
    default Set<String> files() {
        return Set.of();
    }

    /** Takes from the store that kept the production until now what is no model: attachments, unknown entries. */
    default void follow(Store before) throws IOException {
        for (String digest : before.files()) {
            Optional<byte[]> bytes = before.kept(digest);
            if (bytes.isPresent()) {
                keep(digest, bytes.get());
            }
        }
    }

    /** Makes the present state the saved one. Whatever fails, the state saved before is still there. */
    void save(Production production) throws IOException;

    /**
     * Lets the production go. Change sets that were not saved are forgotten: the person was asked before.
     */
    @Override
    void close() throws IOException;
}
