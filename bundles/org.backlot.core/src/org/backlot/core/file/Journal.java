package org.backlot.core.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.core.session.ChangeSet;
import org.backlot.core.session.ChangeSetCodec;

/**
 * What was done since the last save, beside the file: lines {@code base FINGERPRINT}, which name a saved state, and
 * change sets, which follow it. Written as each edit is made, so that a crash loses none that was finished.
 */
final class Journal {

    private static final String BASE = "base ";

    private final Path path;
    private final ChangeSetCodec codec;
    private FileChannel channel;

    Journal(Path path, ChangeSetCodec codec) {
        this.path = path;
        this.codec = codec;
    }

    /**
     * What has to be done again.
     *
     * @param changes the edits that the saved file lacks, in order
     * @param stray   the journal belongs to no state of this file
     */
    record Recovery(List<ChangeSet> changes, boolean stray) {
    }

    /** Reads a journal that a crash left behind; empty where there is none. */
    Optional<Recovery> recover(String fingerprint) throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        List<ChangeSet> changes = new ArrayList<>();
        boolean known = false;
        // a line that was cut off may end in half a letter, so no strict decoding
        for (String line : new String(Files.readAllBytes(path), StandardCharsets.UTF_8).split("\n")) {
            if (line.startsWith(BASE)) {
                if (line.equals(BASE + fingerprint)) {
                    known = true;
                    changes.clear();
                }
                continue;
            }
            Optional<ChangeSet> change = codec.read(line);
            if (change.isEmpty()) {
                break;
            }
            changes.add(change.get());
        }
        return Optional.of(new Recovery(known ? changes : List.of(), !known && !changes.isEmpty()));
    }

    /** Puts a journal that belongs to another state out of the way, and says where. */
    Path setAside() throws IOException {
        Path aside = path.resolveSibling(path.getFileName() + ".stray");
        return Files.move(path, aside, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Begins anew after a saved state; change sets that were recovered and are not saved yet stay in it. */
    void begin(String fingerprint, List<ChangeSet> unsaved) throws IOException {
        close();
        if (!unsaved.isEmpty()) {
            AtomicFile.write(path, out -> {
                out.write((BASE + fingerprint + "\n").getBytes(StandardCharsets.UTF_8));
                for (ChangeSet change : unsaved) {
                    out.write((codec.write(change) + "\n").getBytes(StandardCharsets.UTF_8));
                }
            });
        }
        channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, unsaved.isEmpty()
                ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND);
        if (unsaved.isEmpty()) {
            write(BASE + fingerprint);
        }
    }

    /** Whether it has begun. */
    boolean isOpen() {
        return channel != null;
    }

    void append(ChangeSet change) throws IOException {
        write(codec.write(change));
    }

    /** Says that a state is about to be saved; whichever of the two states is found later, the rest follows. */
    void announce(String fingerprint) throws IOException {
        write(BASE + fingerprint);
        channel.force(true);
    }

    private void write(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Forgets everything. */
    void delete() throws IOException {
        close();
        Files.deleteIfExists(path);
    }

    /** Lets the file go and leaves it where it is. */
    void close() throws IOException {
        if (channel != null) {
            channel.close();
            channel = null;
        }
    }
}
