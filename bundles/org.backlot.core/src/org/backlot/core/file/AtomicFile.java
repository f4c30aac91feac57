package org.backlot.core.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file so that at every moment either the old one or the new one is there, whole: beside it, synced, then
 * renamed over it.
 */
public final class AtomicFile {

    private AtomicFile() {
    }

    /** Fills a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes the file; when anything fails the old one is untouched and no other file is left behind. */
    public static void write(Path file, Content content) throws IOException {
        Path target = file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new FileSystemException(file.toString(), null, "is a folder; name a file");
        }
        Path temporary = target.resolveSibling("." + target.getFileName() + "."
                + ProcessHandle.current().pid() + ".tmp");
        try {
            try (FileChannel channel = begin(file, temporary)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
        syncFolder(target.getParent());
    }

    private static FileChannel begin(Path file, Path temporary) throws IOException {
        try {
            return FileChannel.open(temporary, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
        } catch (NoSuchFileException e) {
            throw new UnreadableFile(file.toString(), 0, "The folder " + temporary.getParent()
                    + " does not exist or takes no files. Make it first, or choose another");
        } catch (AccessDeniedException e) {
            throw new UnreadableFile(file.toString(), 0, "You may not write to the folder " + temporary.getParent()
                    + ". Choose another, or ask its owner");
        }
    }

    /** Makes a rename durable; not every system lets a folder be opened, and those need no sync. */
    static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows cannot open folders; its renames are journalled
        }
    }
}
