package org.backlot.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The source tree that the tests run in. */
record Repository(Path root) {

    /** Finds the tree by walking up from the working directory. */
    static Repository here() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("targets/backlot.target"))) {
                return new Repository(folder);
            }
        }
        throw new IllegalStateException("The tests have to run inside the source tree; this is " + start);
    }

    List<Plugin> plugins() {
        return children(root.resolve("bundles")).stream()
                .filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).map(Plugin::read).toList();
    }

    List<Path> features() {
        return children(root.resolve("features")).stream().map(folder -> folder.resolve("feature.xml"))
                .filter(Files::exists).toList();
    }

    static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> below(Path folder, Predicate<Path> wanted) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
