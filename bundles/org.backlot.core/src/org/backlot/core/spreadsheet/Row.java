package org.backlot.core.spreadsheet;

import java.util.List;

/**
 * A row of a sheet that has text in it.
 *
 * @param number the row of the spreadsheet or the line of the text file, from 1
 * @param cells  as people see them, without space around them; a row ends with its last cell that has text
 */
public record Row(int number, List<String> cells) {

    /** Copies the cells. */
    public Row {
        cells = List.copyOf(cells);
    }

    /** The text of a cell, counted from 0; the empty string beyond the end of the row. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
