package org.backlot.core.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.core.model.Attachment;
import org.backlot.core.model.Production;

/**
 * The bytes of attachments, by their digest: entries {@code attachments/DIGEST} of the production, and beside it those
 * that are not saved yet and those that a later undo may bring back. A file lies beside the production, whole and
 * synced, before any edit names it, so that a journal never names what is not there.
 */
final class AttachedFiles {

    private static final String FOLDER = "attachments/";
    private static final String DIGEST = "[0-9a-f]{64}";

    private final Path beside;
    private final Entries entries;
    private final Set<String> staged = ConcurrentHashMap.newKeySet();
    private final Set<String> named = new HashSet<>();
    private volatile Set<String> saved = Set.of();

    AttachedFiles(Path beside, Entries entries) throws IOException {
        this.beside = beside;
        this.entries = entries;
        if (Files.isDirectory(beside)) {
            try (Stream<Path> files = Files.list(beside)) {
                files.map(file -> file.getFileName().toString()).filter(name -> name.matches(DIGEST))
                        .forEach(staged::add);
            }
        }
    }

    /** Whether an entry is the file of an attachment. */
    static boolean isFile(String entry) {
        return entry.startsWith(FOLDER) && entry.substring(FOLDER.length()).matches(DIGEST);
    }

    /** What a save has to do. */
    record Save(Map<String, Path> added, Set<String> dropped) {
    }

    /** The production was read from these entries. */
    void opened(Set<String> names, Production production) {
        saved = names.stream().filter(AttachedFiles::isFile).map(name -> name.substring(FOLDER.length()))
                .collect(Collectors.toUnmodifiableSet());
        named.addAll(named(production));
    }

    private static Set<String> named(Production production) {
        return production.getAttachments().stream().map(Attachment::getDigest)
                .filter(digest -> digest != null && digest.matches(DIGEST))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean has(String digest) {
        return staged.contains(digest) || saved.contains(digest);
    }

    Set<String> digests() {
        Set<String> all = new TreeSet<>(saved);
        all.addAll(staged);
        return all;
    }

    void keep(String digest, byte[] bytes) throws IOException {
        named.add(digest);
        if (!has(digest)) {
            stage(digest, bytes);
        }
    }

    private void stage(String digest, byte[] bytes) throws IOException {
        Files.createDirectories(beside);
        AtomicFile.write(beside.resolve(digest), out -> out.write(bytes));
        AtomicFile.syncFolder(beside.getParent());
        staged.add(digest);
    }

    Optional<byte[]> read(String digest) throws IOException {
        if (staged.contains(digest)) {
            return Optional.of(Files.readAllBytes(beside.resolve(digest)));
        }
        return saved.contains(digest) ? Optional.of(entries.read(FOLDER + digest)) : Optional.empty();
    }

    /** Puts what the save will drop beside the production first, as an undo may bring it back. */
    Save prepare(Production production) throws IOException {
        Set<String> wanted = named(production);
        named.addAll(wanted);
        Map<String, Path> added = new TreeMap<>();
        for (String digest : wanted) {
            if (!saved.contains(digest) && staged.contains(digest)) {
                added.put(FOLDER + digest, beside.resolve(digest));
            }
        }
        Set<String> dropped = new TreeSet<>();
        for (String digest : saved) {
            if (named.contains(digest) && !wanted.contains(digest)) {
                if (!staged.contains(digest)) {
                    stage(digest, entries.read(FOLDER + digest));
                }
                dropped.add(FOLDER + digest);
            }
        }
        return new Save(added, dropped);
    }

    /** The save was done. */
    void saved(Save save) {
        Set<String> now = new TreeSet<>(saved);
        save.added().keySet().forEach(name -> now.add(name.substring(FOLDER.length())));
        save.dropped().forEach(name -> now.remove(name.substring(FOLDER.length())));
        saved = Set.copyOf(now);
    }

    /** Takes away what lies beside the production. */
    void forget() throws IOException {
        if (Files.isDirectory(beside)) {
            for (String digest : staged) {
                Files.deleteIfExists(beside.resolve(digest));
            }
            staged.clear();
            try (Stream<Path> rest = Files.list(beside)) {
                if (rest.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(beside);
        }
    }
}
