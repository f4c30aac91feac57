package org.backlot.ui.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.core.exchange.Exchanges;
import org.backlot.core.exchange.Exporter;
import org.backlot.core.file.AtomicFile;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/**
 * The formats that a dialog for files offers, as its filters, and what is done with the file that was chosen there.
 *
 * @param others how many filters stand before those of the formats
 */
public record Formats(List<Exchanges.Format> formats, int others) {

    /** Those that can be written, a filter each. */
    public static Formats writing(Exchanges exchanges) {
        return new Formats(exchanges.formats().stream().filter(Exchanges.Format::writes).toList(), 0);
    }

    /** Those that can be read; before them all of them at once, and all files. */
    public static Formats reading(Exchanges exchanges) {
        return new Formats(exchanges.formats().stream().filter(Exchanges.Format::reads).toList(), 2);
    }

    /** The filters, as a person reads them. */
    public List<String> names() {
        List<String> names = new ArrayList<>(others == 0 ? List.of() : List.of("All that can be read", "All files"));
        formats.forEach(format -> names.add(format.name() + " (" + format.extensions().stream().map(e -> "*." + e)
                .collect(Collectors.joining(", ")) + ")"));
        return names;
    }

    /** The filters, as the dialog takes them; it minds whether letters are capital. */
    public List<String> patterns() {
        List<String> patterns = new ArrayList<>(others == 0 ? List.of()
                : List.of(formats.stream().map(Formats::pattern).collect(Collectors.joining(";")), "*"));
        formats.forEach(format -> patterns.add(pattern(format)));
        return patterns;
    }

    private static String pattern(Exchanges.Format format) {
        return format.extensions().stream().flatMap(e -> Stream.of("*." + e, "*." + e.toUpperCase(Locale.ROOT)))
                .collect(Collectors.joining(";"));
    }

    /**
     * The format of the file that was chosen: that of the filter, unless the name ends as those of another format do;
     * "walk.csv" goes with "*.scenes.csv" as well.
     *
     * @param filter the number of the filter that was in use; one that is none says nothing
     * @return empty where neither tells
     */
    public Optional<Exchanges.Format> chosen(int filter, String fileName) {
        int index = filter - others;
        Optional<Exchanges.Format> filtered = index < 0 || index >= formats.size() ? Optional.empty()
                : Optional.of(formats.get(index));
        return filtered.filter(format -> format.fits(fileName) || !bare(fileName, format).equals(fileName))
                .or(() -> formats.stream().filter(format -> format.fits(fileName)).findFirst())
                .or(() -> filtered);
    }

    /** A file's name with the ending of its format. */
    public static Path named(String fileName, Exchanges.Format format) {
        return Path.of(format.fits(fileName) ? fileName
                : bare(fileName, format) + "." + format.extensions().getFirst());
    }

    /** A name without the last part of the format's ending, if it has that: "walk" of "walk.csv" for "scenes.csv". */
    private static String bare(String fileName, Exchanges.Format format) {
        String ending = format.extensions().getFirst();
        String last = ending.substring(ending.lastIndexOf('.') + 1);
        return fileName.toLowerCase(Locale.ROOT).endsWith("." + last)
                ? fileName.substring(0, fileName.length() - last.length() - 1) : fileName;
    }

    /**
     * Writes a file whole or not at all.
     *
     * @param copy of the production, that nobody changes meanwhile
     * @param user who exports; see {@link Exporter#by}
     * @return what a person should know of the file: what it could not hold as it is, one sentence each
     */
    public static List<String> write(Exchanges.Format format, Production copy, Questions questions, String user,
            Path file)
            throws IOException {
        Exporter exporter = format.exporter().orElseThrow(() -> new IllegalStateException(
                "The plug-in " + format.bundle() + " could not write " + format.name()))
                .by(user);
        AtomicFile.write(file, out -> exporter.write(copy, questions, out));
        return exporter.notes(copy, questions);
    }
}
