package org.backlot.core.spreadsheet;

import java.util.List;

import org.backlot.core.file.UnreadableFile;

/**
 * A table of a spreadsheet, or a text file as a whole.
 *
 * @param file   the name of the file, for what a person is told
 * @param name   as its tab says; the empty string for a text file
 * @param hidden nobody sees it unless they ask
 * @param rows   those that have text, in order
 * @param notes  what a person should know of how it was read, one sentence each
 */
public record Sheet(String file, String name, boolean hidden, List<Row> rows, List<String> notes) {

    /** Copies the lists. */
    public Sheet {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** The name by which spreadsheet programs know a column: 0 is A, 27 is AB. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /** How many columns have text in any row. */
    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** What to throw where a row is at fault; 0 is no row. */
    public UnreadableFile fault(int row, String problem) {
        return new UnreadableFile(file, row, (name.isEmpty() ? "" : "Sheet " + name + ": ") + problem);
    }
}
