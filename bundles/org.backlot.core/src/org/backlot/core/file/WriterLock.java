package org.backlot.core.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A file beside a production that tells other programs that it is open for editing. */
final class WriterLock {

    private final Path production;
    private final Path beside;
    private FileChannel held;

    /** @param beside the lock of that production */
    WriterLock(Path production, Path beside) {
        this.production = production;
        this.beside = beside;
    }

    /** Takes the lock, or says why it cannot be had. */
    Optional<String> take() throws IOException {
        if (!Files.isWritable(Files.exists(production) ? production : production.getParent())) {
            return Optional.of("You may not write to " + production.getFileName());
        }
        FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            return Optional.of("It is open elsewhere. Close it there to edit it here");
        }
        held = channel;
        return Optional.empty();
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // this program has it open itself
            return null;
        }
    }

    boolean isHeld() {
        return held != null;
    }

    /** Lets the lock go; does nothing where it is not held. */
    void release() throws IOException {
        if (held != null) {
            Files.deleteIfExists(beside);
            held.close();
            held = null;
        }
    }
}
