package org.backlot.core.spreadsheet;

/**
 * A cell of a sheet that cannot be read, a row that lacks something, or columns that do not make sense.
 *
 * @param row     its number, from 1; 0 where the sheet as a whole is meant
 * @param column  its index, from 0; -1 where no cell is meant
 * @param problem what is wrong, and what to write instead, without a full stop
 * @param extent  what is left out where a person goes on without it
 */
public record Fault(int row, int column, String problem, Extent extent) {

    /** How much of a file a fault concerns. */
    public enum Extent {
        /** A value; the rest of its row is read. */
        CELL,
        /** A row, as it says nothing that could be placed. */
        ROW,
        /** All of it: nothing can be read before that is put right. */
        SHEET
    }

    /** Where it is: {@code "C12"}, {@code "Row 12"}, or the empty string. */
    public String place() {
        return row == 0 ? "" : column < 0 ? "Row " + row : Sheet.letters(column) + row;
    }

    /** As a line: {@code "C12: The pages \"two\" are no length. Write them as 1 3/8"}. */
    public String located() {
        return (column < 0 || row == 0 ? "" : place() + ": ") + problem;
    }
}
