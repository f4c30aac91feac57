package org.backlot.cli.verb;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.command.Invocation;
import org.backlot.core.command.Nearest;
import org.backlot.core.command.UsageFault;
import org.backlot.core.exchange.Exchanges.Format;
import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.file.UnreadableFile;

/**
 * A file of another program, read and not yet put into a production.
 *
 * @param file as it was named on the command line
 */
record Reading(String file, Format format, Incoming incoming) {

    /**
     * Reads a file.
     *
     * @param as the name of the format; empty where the file's name decides
     */
    static Reading of(Invocation call, String file, Optional<String> as) throws IOException {
        Source source = source(call, file, as);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(source.path()), 1 << 16)) {
            return new Reading(file, source.format(), source.importer().read(in, file));
        }
    }

    /** A file, and what reads it. */
    record Source(String file, Path path, Format format, Importer importer) {
    }

    /** As {@link #of}, without reading it yet. */
    static Source source(Invocation call, String file, Optional<String> as) throws IOException {
        List<Format> formats = call.backlot().exchanges().formats().stream().filter(Format::reads).toList();
        Format format = as.isPresent() ? named(call, as.get(), formats) : fitting(file, formats);
        Importer importer = format.importer().orElseThrow(() -> new UsageFault("The format " + format.name()
                + " of the plug-in " + format.bundle() + " cannot be used. Install a version of it that fits"));
        Path path = call.file(file);
        if (!Files.isRegularFile(path)) {
            throw new UnreadableFile(file, 0, Files.exists(path) ? "This is no file. Name the file to read"
                    : "There is no such file. Check the name");
        }
        return new Source(file, path, format, importer);
    }

    private static Format named(Invocation call, String name, List<Format> formats) {
        return call.backlot().exchanges().named(name).filter(Format::reads).orElseThrow(() -> new UsageFault(
                "No installed format that can be read is called " + name + Nearest.hint(name, names(formats))));
    }

    private static Format fitting(String file, List<Format> formats) {
        return formats.stream().filter(format -> format.fits(file))
                .min(Comparator.comparing(format -> -longest(format, file)))
                .orElseThrow(() -> new UsageFault("No installed format reads files named like " + file
                        + ". Name one with --as: " + String.join(", ", names(formats))));
    }

    private static int longest(Format format, String file) {
        return format.extensions().stream().filter(e -> file.length() > e.length()
                && file.regionMatches(true, file.length() - e.length(), e, 0, e.length())).mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static List<String> names(List<Format> formats) {
        return formats.stream().map(format -> format.id().substring(format.id().lastIndexOf('.') + 1)).toList();
    }

    /** What was read, in one line. */
    String summary() {
        return incoming.summary();
    }

    /** What was read, for people and programs: {@code {file, format, summary, notes}}. */
    Map<String, Object> row() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("file", file);
        row.put("format", format.name());
        row.put("summary", incoming.summary());
        row.put("notes", incoming.notes());
        return row;
    }
}
