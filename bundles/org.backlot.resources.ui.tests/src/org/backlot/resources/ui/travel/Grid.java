package org.backlot.resources.ui.travel;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.backlot.ui.testing.Screen;
import org.backlot.ui.testing.Widgets;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.command.EditCellCommand;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowColumnInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Text;

/** Eyes and hands on a table of a part: cells by the head of their column and the number of their row, from 0. */
final class Grid {

    private static final int MOST_COLUMNS = 30;

    private final Screen screen;
    private final NatTable table;

    private Grid(Screen screen, NatTable table) {
        this.screen = screen;
        this.table = table;
    }

    /** The table of a number, from the first. */
    static Grid of(Screen screen, int number) {
        return new Grid(screen, Widgets.all(screen.shell(), NatTable.class).get(number));
    }

    int rows() {
        return table.getRowCount() - 1;
    }

    /** Waits until so many rows are shown. */
    Grid of(int rows) {
        screen.until(() -> rows() == rows);
        return this;
    }

    /** Where a column is, brought into sight where the screen is narrow. */
    private int column(String head) {
        for (int i = 0; i < MOST_COLUMNS; i++) {
            OptionalInt place = IntStream.range(0, table.getColumnCount())
                    .filter(at -> head.equals(String.valueOf(table.getDataValueByPosition(at, 0)))).findFirst();
            if (place.isPresent()) {
                return place.getAsInt();
            }
            table.doCommand(new ShowColumnInViewportCommand(i));
        }
        throw new AssertionError("There is no column " + head);
    }

    String text(String head, int row) {
        var cell = table.getCellByPosition(column(head), row + 1);
        Object value = cell.getDataValue();
        return value == null ? "" : value.toString();
    }

    List<String> column(String head, int rows) {
        List<String> texts = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            texts.add(text(head, row));
        }
        return texts;
    }

    /** Waits until a cell says something. */
    void until(String head, int row, String text) {
        screen.until(() -> rows() > row && text(head, row).equals(text));
    }

    void click(String head, int row) {
        click(head, row, 0);
    }

    void click(String head, int row, int modifiers) {
        Rectangle cell = table.getBoundsByPosition(column(head), row + 1);
        screen.mouse(table, SWT.MouseDown, cell.x + 5, cell.y + cell.height / 2, modifiers);
        screen.mouse(table, SWT.MouseUp, cell.x + 5, cell.y + cell.height / 2, modifiers);
    }

    void key(int modifiers, int code) {
        screen.key(table, modifiers, code);
    }

    /** Types into a cell and ends with Enter. */
    void type(String head, int row, String text) {
        var cell = table.getCellByPosition(column(head), row + 1);
        table.doCommand(new EditCellCommand(table, table.getConfigRegistry(), cell));
        screen.settle();
        var editor = (Text) table.getActiveCellEditor().getEditorControl();
        editor.setText(text);
        screen.key(editor, 0, SWT.CR);
    }

    /** Whether a cell opens for typing. */
    boolean opens(String head, int row) {
        var cell = table.getCellByPosition(column(head), row + 1);
        table.doCommand(new EditCellCommand(table, table.getConfigRegistry(), cell));
        screen.settle();
        return table.getActiveCellEditor() != null;
    }

    /** Whether a cell is selected. */
    boolean isSelected(String head, int row) {
        return table.getCellByPosition(column(head), row + 1).getDisplayMode() == DisplayMode.SELECT;
    }
}
