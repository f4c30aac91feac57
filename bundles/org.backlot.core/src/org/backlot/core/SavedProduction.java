package org.backlot.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.backlot.core.file.FileStore;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;

/**
 * A production as it was saved last, read beside the one that is worked on: another show, a library. It may be open
 * elsewhere, and is not changed.
 *
 * @param production a copy of its own, on any thread
 * @param saved      when it had been saved, as {@link #stamp} says
 */
public record SavedProduction(Path file, Production production, String saved) {

    /**
     * Reads it; it looks at the disk.
     *
     * @throws IOException if there is none, or it cannot be read, with its path and what to do
     */
    public static SavedProduction read(Backlot backlot, Path file) throws IOException {
        String saved = Files.exists(file) ? stamp(file) : null;
        try (Session session = backlot.open(file, FileStore.Access.READ).session()) {
            return new SavedProduction(file, session.snapshot(), saved);
        }
    }

    /**
     * When a production was saved last, ISO 8601, UTC; of a folder the latest of its entries. It looks at the disk.
     *
     * @throws IOException if there is none
     */
    public static String stamp(Path file) throws IOException {
        try (Stream<Path> entries = Files.isDirectory(file) ? Files.list(file) : Stream.of(file)) {
            List<Path> all = entries.filter(entry -> entry.equals(file) || entry.toString().endsWith(".xmi")).toList();
            Instant latest = Instant.EPOCH;
            for (Path entry : all) {
                Instant time = Files.getLastModifiedTime(entry).toInstant();
                latest = time.isAfter(latest) ? time : latest;
            }
            return latest.toString();
        }
    }

    /**
     * Whether a file was saved again since it was read; one that is not at hand was not. It looks at the disk.
     *
     * @param saved what {@link #stamp} said when it was read; null where nobody asked
     */
    public static boolean isSavedSince(String file, String saved) {
        try {
            return saved != null && !saved.equals(stamp(Path.of(file)));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }
}
