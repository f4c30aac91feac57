package org.backlot.core.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The last good versions of a production that is one zip, kept beside it in {@code name.backlot.versions}. A folder
 * keeps none: there Git does.
 */
final class Versions {

    private static final int KEPT = 5;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HHmmss.SSS").withZone(ZoneOffset.UTC);

    private Versions() {
    }

    static Path folder(Path file) {
        return file.resolveSibling(file.getFileName() + ".versions");
    }

    /** Keeps the present file as a version, and drops the oldest beyond five. */
    static void keep(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return;
        }
        Path folder = Files.createDirectories(folder(file));
        link(file, folder.resolve(STAMP.format(Files.getLastModifiedTime(file).toInstant()) + ".backlot"));
        try (Stream<Path> versions = Files.list(folder)) {
            List<Path> old = versions.filter(v -> v.toString().endsWith(".backlot"))
                    .sorted(Comparator.reverseOrder()).skip(KEPT).toList();
            for (Path each : old) {
                Files.deleteIfExists(each);
            }
        }
    }

    /** A save never writes into the old file, so a second name for it is as good as a copy where that is possible. */
    private static void link(Path file, Path version) throws IOException {
        try {
            Files.deleteIfExists(version);
            Files.createLink(version, file);
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(file, version, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
