package org.backlot.core.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** The entries of a production file, by name: a zip, or a folder with the same entries as plain files. */
interface Entries {

    /** More than any section or picture; what claims to be larger is a trap or a mistake. */
    long LARGEST = 1L << 29;

    /** The names, sorted; {@code /} parts folders. */
    Set<String> names() throws IOException;

    /** The bytes of an entry. */
    byte[] read(String name) throws IOException;

    /**
     * Replaces the whole: what is in {@code changed}, the files in {@code added}, and the entries in {@code kept} as
     * they are now. When anything fails, all is as it was.
     */
    void replace(Map<String, byte[]> changed, Map<String, Path> added, Set<String> kept) throws IOException;

    /** The entries at a path; a folder holds plain files, anything else is or will be a zip. */
    static Entries at(Path path) {
        return Files.isDirectory(path) ? new FolderEntries(path) : new ZipEntries(path);
    }

    /** Refuses what is larger than any entry. */
    static void refuseLarge(String name, long size) throws UnreadableFile {
        if (size > LARGEST) {
            throw new UnreadableFile(name, 0, "This entry is larger than 512 MiB, which no production is. "
                    + "The file is damaged or was made to do harm");
        }
    }

    /** Refuses names that lead out of the production. */
    static String safe(String file, String name) throws UnreadableFile {
        boolean bad = name.isEmpty() || name.startsWith("/") || name.contains("\\") || name.contains(":");
        for (String part : name.split("/", -1)) {
            bad |= part.equals("..") || part.equals(".");
        }
        if (bad) {
            throw new UnreadableFile(file, 0, "It has an entry named \"" + name + "\", which leads out of the "
                    + "production. Do not trust this file; ask for it again");
        }
        return name;
    }

    /** What to say about a file that is not there. */
    static UnreadableFile missing(Path path, NoSuchFileException e) {
        return new UnreadableFile(path.toString(), 0, "There is no such file. Check the name", e);
    }
}
