package org.backlot.core.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.backlot.core.file.UnreadableFile;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * A CSV file with a header line, for importers: UTF-8 with or without a byte order mark, quoted as in RFC 4180, cells
 * parted by comma, semicolon or tab, whichever the header line has most of. Columns are known by their names, in any
 * order; upper and lower case, spaces and punctuation in them do not matter. Lines without any text are left out.
 *
 * <p>Limits: 16 MiB of file.
 */
public final class Table {

    private static final int LARGEST = 16 << 20;

    private final List<TableRow> rows = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();

    /**
     * A column to read.
     *
     * @param name     its name, by which rows are asked
     * @param required whether a file without it is refused
     * @param synonyms other names for it
     */
    public record Column(String name, boolean required, List<String> synonyms) {

        /** A column that every file must have. */
        public static Column required(String name, String... synonyms) {
            return new Column(name, true, List.of(synonyms));
        }

        /** A column that a file may lack. */
        public static Column optional(String name, String... synonyms) {
            return new Column(name, false, List.of(synonyms));
        }

        private boolean named(String header) {
            return Stream.concat(Stream.of(name), synonyms.stream()).map(Table::fold).anyMatch(fold(header)::equals);
        }
    }

    private Table() {
    }

    /**
     * Reads a file to its end.
     *
     * @param in       the file; it is not closed
     * @param fileName its name, for what a person is told
     * @throws UnreadableFile where it is no text, no CSV, or lacks a required column
     */
    public static Table read(InputStream in, String fileName, Column... columns) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new UnreadableFile(fileName, 0, "It is larger than " + (LARGEST >> 20) + " MiB. Split it");
        }
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableFile(fileName, 0, "It is not text in UTF-8. Save it as \"CSV UTF-8\"", e);
        }
        Table table = new Table();
        table.read(text.startsWith("\uFEFF") ? text.substring(1) : text, fileName, columns);
        return table;
    }

    /** The rows below the header line, in order. */
    public List<TableRow> rows() {
        return List.copyOf(rows);
    }

    /** What a person should know: the columns that nobody asked for. */
    public List<String> notes() {
        return unread.isEmpty() ? List.of()
                : List.of("Not read: the column" + (unread.size() == 1 ? " " : "s ") + String.join(", ", unread) + ".");
    }

    private void read(String text, String fileName, Column... columns) throws IOException {
        String header = text.lines().findFirst().orElse("");
        char separator = ',';
        for (char candidate : new char[] {';', '\t'}) {
            separator = count(header, candidate) > count(header, separator) ? candidate : separator;
        }
        try (CsvReader<CsvRecord> records = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
            Map<String, Integer> places = null;
            for (CsvRecord record : records) {
                int line = (int) record.getStartingLineNumber();
                if (places == null) {
                    places = places(record.getFields(), fileName, columns);
                } else if (record.getFields().stream().anyMatch(field -> !field.isBlank())) {
                    rows.add(new TableRow(fileName, line, cells(places, record.getFields())));
                }
            }
            if (places == null) {
                throw new UnreadableFile(fileName, 0, "It is empty. Its first line must name its columns");
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw new UnreadableFile(fileName, 0,
                    "It is not a CSV file (" + e.getMessage() + "). Save it again as \"CSV UTF-8\"", e);
        }
    }

    private static long count(String text, char c) {
        return text.chars().filter(other -> other == c).count();
    }

    private Map<String, Integer> places(List<String> header, String fileName, Column... columns) throws UnreadableFile {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).strip();
            var column = Arrays.stream(columns).filter(c -> c.named(name)).findFirst();
            if (column.isEmpty() && !name.isEmpty()) {
                unread.add(name);
            } else if (column.isPresent() && places.putIfAbsent(column.get().name(), i) != null) {
                throw new UnreadableFile(fileName, 1,
                        "Two columns mean " + column.get().name() + ". Rename one of them");
            }
        }
        for (Column column : columns) {
            if (column.required() && !places.containsKey(column.name())) {
                throw new UnreadableFile(fileName, 1, "It has no column " + column.name() + ", only "
                        + String.join(", ", header) + ". Name the column so in its first line");
            }
        }
        return places;
    }

    private static Map<String, String> cells(Map<String, Integer> places, List<String> fields) {
        Map<String, String> cells = new LinkedHashMap<>();
        places.forEach((name, place) -> cells.put(name, place < fields.size() ? plain(fields.get(place)) : ""));
        return cells;
    }

    /** Without the apostrophe that keeps spreadsheets from taking a text for a formula. */
    private static String plain(String cell) {
        String text = cell.strip();
        boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0;
        return guarded ? text.substring(1) : text;
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
