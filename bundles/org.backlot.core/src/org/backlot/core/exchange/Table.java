package org.backlot.core.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.backlot.core.file.UnreadableFile;
import org.backlot.core.spreadsheet.Row;
import org.backlot.core.spreadsheet.Sheet;
import org.backlot.core.spreadsheet.Spreadsheet;

/**
 * A spreadsheet with a header line, for importers whose columns have fixed names: a {@link Spreadsheet}, CSV or XLSX.
 * Columns are known by their names, in any order; upper and lower case, spaces and punctuation in them do not matter.
 * Lines without any text are left out.
 */
public final class Table {

    private final List<TableRow> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

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

        /** Whether a head means it. */
        public boolean named(String header) {
            return Stream.concat(Stream.of(name), synonyms.stream()).map(Table::fold).anyMatch(fold(header)::equals);
        }
    }

    private Table() {
    }

    /**
     * Reads a file to its end: its first sheet with text, the first row of which names the columns.
     *
     * @param in       the file; it is not closed
     * @param fileName its name, for what a person is told
     * @throws UnreadableFile where it is no spreadsheet, or lacks a required column
     */
    public static Table read(InputStream in, String fileName, Column... columns) throws IOException {
        return of(Spreadsheet.read(in, fileName).first(), columns);
    }

    /**
     * The rows of a sheet, the first of which names the columns.
     *
     * @throws UnreadableFile where it lacks a required column
     */
    public static Table of(Sheet sheet, Column... columns) throws UnreadableFile {
        if (sheet.rows().isEmpty()) {
            throw sheet.fault(0, "It is empty. Its first line must name its columns");
        }
        Table table = new Table();
        table.notes.addAll(sheet.notes());
        Row header = sheet.rows().getFirst();
        Map<String, Integer> places = table.places(sheet, header, columns);
        for (Row row : sheet.rows().subList(1, sheet.rows().size())) {
            if (row.cells().size() > header.cells().size()) {
                throw sheet.fault(row.number(),
                        "It has more cells than the first line has names. Put text that holds the "
                        + "mark between cells into quotation marks, or name the column");
            }
            Map<String, String> cells = new LinkedHashMap<>();
            places.forEach((name, place) -> cells.put(name, row.cell(place)));
            table.rows.add(new TableRow(sheet, row.number(), cells));
        }
        return table;
    }

    /** The rows below the header line, in order. */
    public List<TableRow> rows() {
        return List.copyOf(rows);
    }

    /** What a person should know: the columns that nobody asked for, and how the file was read. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    private Map<String, Integer> places(Sheet sheet, Row header, Column... columns) throws UnreadableFile {
        Map<String, Integer> places = new LinkedHashMap<>();
        List<String> unread = new ArrayList<>();
        for (int i = 0; i < header.cells().size(); i++) {
            String name = header.cell(i);
            var column = Arrays.stream(columns).filter(c -> c.named(name)).findFirst();
            if (column.isEmpty() && !name.isEmpty()) {
                unread.add(name);
            } else if (column.isPresent() && places.putIfAbsent(column.get().name(), i) != null) {
                throw sheet.fault(header.number(), "Two columns mean " + column.get().name() + ". Rename one of them");
            }
        }
        for (Column column : columns) {
            if (column.required() && !places.containsKey(column.name())) {
                throw sheet.fault(header.number(), "It has no column " + column.name() + ", only "
                        + String.join(", ", header.cells()) + ". Name the column so in its first line");
            }
        }
        if (!unread.isEmpty()) {
            notes.add("Not read: the column" + (unread.size() == 1 ? " " : "s ") + String.join(", ", unread) + ".");
        }
        return places;
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
