package org.backlot.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.backlot.core.Backlot;
import org.backlot.core.file.FileStore;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;

/**
 * Where benchmarks work.
 *
 * @param backlot core alone: other sections are entries of their own, read and written in the same way
 * @param folder  for productions; emptied at the end
 * @param product the folder of the built product
 */
record Workplace(Backlot backlot, Path folder, Path product) implements AutoCloseable {

    static Workplace in(Path folder, Path product) throws IOException {
        Files.createDirectories(folder);
        var backlot = new Backlot(PlainRegistry.of().registry(), "Benchmark", problem -> {
            throw new IllegalStateException(problem.message(), problem.cause());
        });
        return new Workplace(backlot, Files.createTempDirectory(folder, "run"), product);
    }

    /** The file of a generated production, made when it is asked for first. */
    Path file(Generated generated) throws IOException {
        Path file = folder.resolve(generated.scenes() + "-" + generated.paragraphs() + ".backlot");
        if (!Files.exists(file)) {
            try (Session session = backlot.create(FileStore.create(file, backlot.sections()), generated::fill)) {
                session.save();
            }
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
