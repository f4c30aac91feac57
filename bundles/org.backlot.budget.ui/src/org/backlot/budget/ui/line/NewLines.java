package org.backlot.budget.ui.line;

import java.util.ArrayList;
import java.util.List;

import org.backlot.budget.edit.Lines;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Line;
import org.backlot.ui.kit.Column;

/**
 * Lines made from cells of a spreadsheet: a line for each row, a cell for each column of the table from the left on.
 * Cells of columns that are worked out are left aside, and so is a row of heads.
 */
final class NewLines {

    private final List<Column<Line, ?>> columns;

    /** @param columns as they are shown, from the one that the first cell is for */
    NewLines(List<Column<Line, ?>> columns) {
        this.columns = List.copyOf(columns);
    }

    /**
     * Adds them at the end of an account; inside an edit.
     *
     * @throws IllegalArgumentException with the cell that takes no such value
     */
    List<Line> addTo(Account account, List<List<String>> rows) {
        List<Line> made = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (!isHead(rows.get(row)) && rows.get(row).stream().anyMatch(cell -> !cell.isBlank())) {
                made.add(add(account, rows.get(row), row));
            }
        }
        return made;
    }

    private boolean isHead(List<String> cells) {
        boolean heads = false;
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            if (!cells.get(i).isBlank()) {
                if (!cells.get(i).strip().equalsIgnoreCase(columns.get(i).label())) {
                    return false;
                }
                heads = true;
            }
        }
        return heads;
    }

    private Line add(Account account, List<String> cells, int row) {
        Line line = Lines.add(account, "");
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            Column<Line, ?> column = columns.get(i);
            if (column.isEditable(line) && !cells.get(i).isBlank()) {
                try {
                    column.type(line, cells.get(i));
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(column.label() + " in row " + (row + 1) + " of what was copied: "
                            + e.getMessage() + ". Nothing was changed", e);
                }
            }
        }
        return line;
    }
}
