package org.backlot.core.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A production in one zip. Entries are sorted and carry no times, so that the same state is the same bytes. */
final class ZipEntries implements Entries {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Path path;

    ZipEntries(Path path) {
        this.path = path;
    }

    @Override
    public Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        try (ZipFile zip = open()) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory() && !names.add(Entries.safe(path.toString(), entry.getName()))) {
                    throw new UnreadableFile(path.toString(), 0, "It has two entries named \"" + entry.getName()
                            + "\". The file is damaged; open one of the kept versions instead");
                }
            }
        }
        return names;
    }

    @Override
    public byte[] read(String name) throws IOException {
        try (ZipFile zip = open()) {
            ZipEntry entry = zip.getEntry(name);
            Entries.refuseLarge(name, entry.getSize());
            try (InputStream in = zip.getInputStream(entry)) {
                byte[] bytes = in.readNBytes((int) entry.getSize());
                if (bytes.length < entry.getSize() || in.read() >= 0) {
                    throw new ZipException("the entry " + name + " is not as long as it says");
                }
                return bytes;
            }
        } catch (ZipException e) {
            throw damaged(e);
        }
    }

    @Override
    public void replace(Map<String, byte[]> changed, Map<String, Path> added, Set<String> kept) throws IOException {
        Set<String> all = new TreeSet<>(kept);
        all.addAll(changed.keySet());
        all.addAll(added.keySet());
        AtomicFile.write(path, out -> {
            var zip = new ZipOutputStream(out);
            for (String name : all) {
                var entry = new ZipEntry(name);
                entry.setTimeLocal(NO_TIME);
                // pictures are compressed already, and a save is not to wait for them
                zip.setLevel(name.endsWith(".xmi") ? Deflater.DEFAULT_COMPRESSION : Deflater.NO_COMPRESSION);
                zip.putNextEntry(entry);
                if (added.containsKey(name)) {
                    Files.copy(added.get(name), zip);
                } else {
                    zip.write(changed.containsKey(name) ? changed.get(name) : read(name));
                }
                zip.closeEntry();
            }
            zip.finish();
        });
    }

    private ZipFile open() throws IOException {
        try {
            if (Files.size(path) == 0) {
                throw new UnreadableFile(path.toString(), 0,
                        "The file is empty. Open one of the kept versions instead");
            }
            return new ZipFile(path.toFile());
        } catch (NoSuchFileException e) {
            throw Entries.missing(path, e);
        } catch (ZipException e) {
            throw damaged(e);
        }
    }

    private UnreadableFile damaged(ZipException e) {
        return new UnreadableFile(path.toString(), 0, "This is no Backlot production, or only a part of one ("
                + e.getMessage() + "). To read a script, import it; if it was a production, open one of the kept "
                + "versions in the folder " + Versions.folder(path).getFileName(), e);
    }
}
