package org.backlot.core.spreadsheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.backlot.core.file.UnreadableFile;

/**
 * A sheet of which it is known which column holds what.
 *
 * @param header  the row that names the columns; what stands above it are titles
 * @param columns every column with text, in order
 * @param rows    below the header
 */
public record MappedSheet(Sheet sheet, Row header, List<Column> columns, List<Row> rows) {

    /** Titles, dates and logos stand above a table, but not whole pages of them. */
    private static final int DEEPEST_HEADER = 30;

    /**
     * A column.
     *
     * @param index from 0
     * @param key   by which a mapping names it: its head, or # and its letters
     * @param field the id of what it holds; the empty string where it is not read
     */
    public record Column(int index, String key, String field) {
    }

    /**
     * A sheet as a mapping has it.
     *
     * @throws UnreadableFile where it has no row with the columns of the mapping
     */
    public static MappedSheet of(Sheet sheet, Mapping mapping) throws UnreadableFile {
        if (sheet.rows().isEmpty()) {
            throw sheet.fault(0, "It is empty. Its first line must name its columns");
        }
        Row header = header(sheet, mapping);
        List<String> keys = keys(sheet, header);
        List<String> missing = missing(keys, mapping);
        if (!missing.isEmpty()) {
            throw sheet.fault(header.number(), "It has no column " + String.join(", ", missing) + ", only "
                    + keys.stream().filter(key -> !key.startsWith("#")).collect(Collectors.joining(", "))
                    + ". Choose another mapping, or the row that names the columns");
        }
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            columns.add(new Column(i, key, mapping.columns().entrySet().stream()
                    .filter(column -> same(column.getKey(), key)).map(java.util.Map.Entry::getValue)
                    .findFirst().orElse("")));
        }
        return new MappedSheet(sheet, header, List.copyOf(columns), below(sheet, header));
    }

    /** Whether a row among the first has every column of a mapping. */
    public static boolean fits(Sheet sheet, Mapping mapping) {
        return !mapping.columns().isEmpty()
                && candidates(sheet).stream().anyMatch(row -> missing(keys(sheet, row), mapping).isEmpty());
    }

    /** The rows among which a header is looked for. */
    public static List<Row> candidates(Sheet sheet) {
        return sheet.rows().stream().limit(DEEPEST_HEADER).toList();
    }

    /** The rows below one. */
    public static List<Row> below(Sheet sheet, Row header) {
        return sheet.rows().stream().filter(row -> row.number() > header.number()).toList();
    }

    /** By what a mapping names the columns, where a row is their header. */
    public static List<String> keys(Sheet sheet, Row header) {
        List<String> keys = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (int i = 0; i < Math.max(sheet.width(), header.cells().size()); i++) {
            String head = header.cell(i).replaceAll("\\s+", " ");
            keys.add(!head.isEmpty() && used.add(fold(head)) ? head : "#" + Sheet.letters(i));
        }
        return keys;
    }

    /** The columns that hold a field, in order. */
    public List<Column> holding(String field) {
        return columns.stream().filter(column -> column.field().equals(field)).toList();
    }

    /** The text of the cell of a row that holds a field; the empty string where there is none. */
    public String text(Row row, String field) {
        return columns.stream().filter(column -> column.field().equals(field)).findFirst()
                .map(column -> row.cell(column.index())).orElse("");
    }

    /** A head as it is compared: without case, spaces and punctuation. */
    public static String fold(String head) {
        String folded = head.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
        return folded.isEmpty() ? head.strip() : folded;
    }

    private static boolean same(String column, String key) {
        return column.startsWith("#") || key.startsWith("#") ? column.equalsIgnoreCase(key)
                : fold(column).equals(fold(key));
    }

    private static List<String> missing(List<String> keys, Mapping mapping) {
        return mapping.columns().keySet().stream().filter(column -> keys.stream().noneMatch(key -> same(column, key)))
                .toList();
    }

    private static Row header(Sheet sheet, Mapping mapping) throws UnreadableFile {
        if (mapping.header() > 0) {
            return sheet.rows().stream().filter(row -> row.number() == mapping.header()).findFirst()
                    .orElseThrow(() -> sheet.fault(mapping.header(),
                            "The row that should name the columns is empty. Choose another"));
        }
        Optional<Row> fitting = candidates(sheet).stream()
                .filter(row -> missing(keys(sheet, row), mapping).isEmpty()).findFirst();
        return fitting.orElseGet(() -> candidates(sheet).stream()
                .min(java.util.Comparator.comparingInt(row -> missing(keys(sheet, row), mapping).size()))
                .orElseThrow());
    }
}
