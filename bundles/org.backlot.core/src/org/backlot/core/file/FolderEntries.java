package org.backlot.core.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A production as a folder of plain files. A save first writes everything beside, then marks that as complete, and
 * only then moves it into place; whoever opens the folder next finishes a move that was cut off.
 */
final class FolderEntries implements Entries {

    private static final String STAGE = ".saving";
    private static final String COMPLETE = ".saved";

    private final Path path;

    FolderEntries(Path path) {
        this.path = path;
    }

    @Override
    public Set<String> names() throws IOException {
        finishSave();
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = path.relativize(file).toString().replace('\\', '/');
                if (Files.isRegularFile(file) && !isHidden(name)) {
                    names.add(Entries.safe(path.toString(), name));
                }
            }
        } catch (NoSuchFileException e) {
            throw Entries.missing(path, e);
        }
        return names;
    }

    /** Files and folders that begin with a dot are not the production's: .git, .DS_Store, our own stage. */
    private static boolean isHidden(String name) {
        return Arrays.stream(name.split("/")).anyMatch(part -> part.startsWith("."));
    }

    @Override
    public byte[] read(String name) throws IOException {
        Path file = path.resolve(name);
        Entries.refuseLarge(name, Files.size(file));
        return Files.readAllBytes(file);
    }

    @Override
    public void replace(Map<String, byte[]> changed, Map<String, Path> added, Set<String> kept) throws IOException {
        Files.createDirectories(path);
        Set<String> gone = new TreeSet<>(names());
        gone.removeAll(changed.keySet());
        gone.removeAll(added.keySet());
        gone.removeAll(kept);
        Path stage = path.resolve(STAGE);
        delete(stage);
        for (Map.Entry<String, byte[]> entry : changed.entrySet()) {
            Path file = path.resolve(entry.getKey());
            if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), entry.getValue())) {
                stage(stage, entry.getKey(), out -> out.write(entry.getValue()));
            }
        }
        for (Map.Entry<String, Path> entry : added.entrySet()) {
            stage(stage, entry.getKey(), out -> Files.copy(entry.getValue(), out));
        }
        if (!Files.exists(stage) && gone.isEmpty()) {
            return;
        }
        byte[] list = String.join("\n", gone).getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(path.resolve(COMPLETE), out -> out.write(list));
        finishSave();
    }

    private static void stage(Path stage, String name, AtomicFile.Content content) throws IOException {
        Path staged = stage.resolve(name);
        Files.createDirectories(staged.getParent());
        AtomicFile.write(staged, content);
    }

    /** Moves a complete stage into place, or drops an incomplete one. Doing it twice does no harm. */
    private void finishSave() throws IOException {
        Path stage = path.resolve(STAGE);
        Path complete = path.resolve(COMPLETE);
        if (!Files.exists(complete)) {
            delete(stage);
            return;
        }
        if (Files.exists(stage)) {
            List<Path> staged;
            try (Stream<Path> files = Files.walk(stage)) {
                staged = files.filter(Files::isRegularFile).toList();
            }
            for (Path file : staged) {
                Path target = path.resolve(stage.relativize(file));
                Files.createDirectories(target.getParent());
                Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        for (String gone : Files.readString(complete).lines().toList()) {
            Files.deleteIfExists(path.resolve(Entries.safe(path.toString(), gone)));
        }
        delete(stage);
        AtomicFile.syncFolder(path);
        Files.delete(complete);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
