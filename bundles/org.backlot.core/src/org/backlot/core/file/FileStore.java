package org.backlot.core.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.backlot.core.model.CorePackage;
import org.backlot.core.model.Production;
import org.backlot.core.session.ChangeSet;
import org.backlot.core.session.ChangeSetCodec;
import org.backlot.core.session.Store;
import org.eclipse.emf.ecore.EPackage;

/**
 * A production in a file of one person: {@code name.backlot}, a zip or a folder, with a lock, a journal and the last
 * good versions beside it.
 */
public final class FileStore implements Store {

    private final Path path;
    private final Entries entries;
    private final Sections sections;
    private final ProductionCodec codec;
    private final WriterLock lock;
    private final Journal journal;
    private final AttachedFiles files;
    private final Map<String, byte[]> brought = new TreeMap<>();
    private String readOnly;
    private Set<String> carried = Set.of();
    private String fingerprint;
    private List<ChangeSet> recovered = List.of();

    private FileStore(Path path, Sections sections) throws IOException {
        this.path = path.toAbsolutePath().normalize();
        this.entries = Entries.at(path);
        this.sections = sections;
        this.codec = new ProductionCodec(sections);
        this.lock = new WriterLock(this.path, beside(".lock"));
        this.journal = new Journal(beside(".journal"), new ChangeSetCodec(this::model));
        this.files = new AttachedFiles(beside(".attachments"), entries);
    }

    /** What opening a file is for. */
    public enum Access {
        /** To change it: takes the lock, recovers what a crash left. */
        EDIT,
        /** To look at the state that was saved last. */
        READ
    }

    /**
     * An opened production.
     *
     * @param recovered edits that a crash had left unsaved and that are to be done again, in order
     * @param notes     what a person should know, one sentence each
     */
    public record Opened(FileStore store, Production production, List<ChangeSet> recovered, List<String> notes) {
    }

    /**
     * Opens a file.
     *
     * @throws UnreadableFile if it is no production, damaged or dangerous
     */
    public static Opened open(Path path, Access access, Sections sections) throws IOException {
        var store = new FileStore(path, sections);
        boolean opened = false;
        try {
            if (!Files.exists(store.path)) {
                throw new UnreadableFile(path.toString(), 0, "There is no such file. Check the name");
            }
            if (access == Access.READ) {
                store.readOnly = "It was opened for reading only";
            } else {
                store.lock();
            }
            Opened result = store.load();
            opened = true;
            return result;
        } finally {
            if (!opened) {
                store.lock.release();
            }
        }
    }

    /**
     * A place for a new production; nothing is written before the first save. An empty folder takes the production as
     * plain files, any other path as one zip.
     *
     * @throws UnreadableFile if there is something at the path already
     */
    public static FileStore create(Path path, Sections sections) throws IOException {
        if (Files.exists(path) && !isEmptyFolder(path)) {
            throw new UnreadableFile(path.toString(), 0, "There is a file of this name already. Choose another name, "
                    + "or remove it first");
        }
        return replace(path, sections);
    }

    /** As {@link #create}, where a person agreed that what is there is overwritten by the first save. */
    public static FileStore replace(Path path, Sections sections) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UnreadableFile(path.toString(), 0, "The folder " + folder + " does not exist. Make it first");
        }
        var store = new FileStore(path, sections);
        store.lock();
        if (store.readOnly != null) {
            throw new UnreadableFile(path.toString(), 0, store.readOnly);
        }
        return store;
    }

    private static boolean isEmptyFolder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.findAny().isEmpty();
        }
    }

    private Opened load() throws IOException {
        ProductionCodec.Read read = codec.read(path, entries);
        carried = read.carried();
        files.opened(carried, read.production());
        if (readOnly == null) {
            readOnly = read.readOnly();
        }
        List<String> notes = new ArrayList<>(read.notes());
        fingerprint = read.fingerprint();
        if (lock.isHeld()) {
            recovered = recover(notes);
        }
        if (readOnly != null) {
            notes.add("Read-only: " + readOnly);
        }
        return new Opened(this, read.production(), recovered, List.copyOf(notes));
    }

    private List<ChangeSet> recover(List<String> notes) throws IOException {
        Optional<Journal.Recovery> left = journal.recover(fingerprint);
        List<ChangeSet> changes = left.map(Journal.Recovery::changes).orElse(List.of());
        if (left.isPresent() && left.get().stray()) {
            notes.add("There were unsaved changes of another version of this file; they were put aside as "
                    + journal.setAside().getFileName());
        }
        if (!changes.isEmpty()) {
            notes.add(changes.size() + " unsaved change" + (changes.size() == 1 ? " was" : "s were")
                    + " recovered, the last: " + changes.get(changes.size() - 1).label());
        }
        return changes;
    }

    private Optional<EPackage> model(String namespace) {
        return namespace.equals(CorePackage.eNS_URI)
                ? Optional.of(CorePackage.eINSTANCE)
                : sections.installed().stream().flatMap(section -> section.model().stream())
                        .filter(model -> model.getNsURI().equals(namespace)).findFirst();
    }

    private Path beside(String suffix) {
        return path.resolveSibling("." + path.getFileName() + suffix);
    }

    private void lock() throws IOException {
        readOnly = lock.take().orElse(null);
    }

    /** The file or folder. */
    public Path path() {
        return path;
    }

    @Override
    public String name() {
        return path.getFileName().toString();
    }

    @Override
    public Optional<String> readOnly() {
        return Optional.ofNullable(readOnly);
    }

    /** Opening writes no journal; the first edit after it does. Before the first save there is nothing to follow. */
    @Override
    public void submit(ChangeSet change) throws IOException {
        if (fingerprint != null) {
            openJournal();
            journal.append(change);
        }
    }

    private void openJournal() throws IOException {
        if (!journal.isOpen()) {
            journal.begin(fingerprint, recovered);
        }
    }

    @Override
    public void keep(String digest, byte[] bytes) throws IOException {
        if (readOnly != null) {
            throw new IOException(readOnly);
        }
        files.keep(digest, bytes);
    }

    @Override
    public Optional<byte[]> kept(String digest) throws IOException {
        return files.read(digest);
    }

    @Override
    public Set<String> files() {
        return files.digests();
    }

    /** What an absent plug-in wrote into the other file comes along, too. */
    @Override
    public void follow(Store before) throws IOException {
        Store.super.follow(before);
        if (before instanceof FileStore other) {
            for (String name : other.carried) {
                if (!AttachedFiles.isFile(name)) {
                    brought.put(name, other.entries.read(name));
                }
            }
        }
    }

    @Override
    public void save(Production production) throws IOException {
        if (readOnly != null) {
            throw new IOException(readOnly);
        }
        ProductionCodec.Written written = codec.write(production);
        if (journal.isOpen() || !recovered.isEmpty()) {
            openJournal();
            journal.announce(written.fingerprint());
        }
        AttachedFiles.Save attached = files.prepare(production);
        Set<String> kept = new TreeSet<>(carried);
        kept.removeAll(attached.dropped());
        Map<String, byte[]> all = new TreeMap<>(brought);
        all.putAll(written.entries());
        Versions.keep(path);
        entries.replace(all, attached.added(), kept);
        kept.addAll(brought.keySet());
        kept.addAll(attached.added().keySet());
        carried = kept;
        brought.clear();
        files.saved(attached);
        journal.delete();
        fingerprint = written.fingerprint();
        recovered = List.of();
    }

    /** Lets the file go and leaves the journal of unsaved changes where it is. */
    public void abandon() throws IOException {
        journal.close();
        lock.release();
    }

    @Override
    public void close() throws IOException {
        if (lock.isHeld()) {
            if (readOnly == null) {
                journal.delete();
                files.forget();
            }
            lock.release();
        }
    }
}
