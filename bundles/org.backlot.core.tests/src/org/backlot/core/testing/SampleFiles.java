package org.backlot.core.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Real files by others, which are not in this source tree: those of the folder that the system property
 * {@code backlot.samples} names, else of {@code ../shared/samples} beside the tree or a folder above it. A test that
 * needs one is skipped where it is absent.
 */
public final class SampleFiles {

    private SampleFiles() {
    }

    /** A file or folder by its path in the folder of samples. */
    public static Path at(String path) {
        Path sample = folder().resolve(path);
        assumeTrue(Files.exists(sample), "needs the sample " + path);
        return sample;
    }

    /** The folder of samples. */
    public static Path folder() {
        String named = System.getProperty("backlot.samples");
        Path folder = named != null ? Path.of(named)
                : Stream.iterate(Path.of("").toAbsolutePath(), place -> place != null, Path::getParent)
                        .map(place -> place.resolveSibling("shared").resolve("samples"))
                        .filter(Files::isDirectory).findFirst().orElse(null);
        assumeTrue(folder != null, "needs ../shared/samples, or the property backlot.samples");
        return folder;
    }
}
