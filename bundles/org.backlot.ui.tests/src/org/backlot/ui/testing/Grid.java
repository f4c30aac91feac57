package org.backlot.ui.testing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.command.EditCellCommand;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** The hands of a person at a table: cells are found by the head of their column, and rows from 0. */
public final class Grid {

    private final NatTable table;

    public Grid(NatTable table) {
        this.table = table;
    }

    /** The first table in a part or a dialog, as it is now. */
    public static Grid in(Control parent) {
        return new Grid(Widgets.first(parent, NatTable.class));
    }

    /** Selects a cell. */
    public void select(String column, int row) {
        select(column, row, false);
    }

    /** Selects a cell with what is selected from the one before to it. */
    public void extend(String column, int row) {
        select(column, row, true);
    }

    private void select(String column, int row, boolean from) {
        table.doCommand(new SelectCellCommand(body(), column(column), row, from, false));
        Events.settle();
    }

    /** Types into a cell, and ends with Enter. */
    public void type(String column, int row, String text) {
        Control editor = edit(column, row);
        var field = editor instanceof Text typed ? typed : Widgets.first(editor, Text.class);
        field.setText(text);
        var enter = new Event();
        enter.keyCode = SWT.CR;
        enter.character = SWT.CR;
        field.notifyListeners(SWT.KeyDown, enter);
        Events.settle();
    }

    private Control edit(String column, int row) {
        leave();
        select(column, row);
        table.doCommand(new EditCellCommand(table, table.getConfigRegistry(),
                table.getCellByPosition(column(column), row + 1)));
        if (table.getActiveCellEditor() == null) {
            throw new AssertionError("Nothing can be typed into " + column + " of row " + row);
        }
        return table.getActiveCellEditor().getEditorControl();
    }

    /** What was typed before and is no such value is given up. */
    private void leave() {
        ICellEditor open = table.getActiveCellEditor();
        if (open != null && !table.commitAndCloseActiveCellEditor()) {
            open.close();
        }
        Events.settle();
    }

    /** Whether something can be typed into a cell; what was begun is given up. */
    public boolean isOpen(String column, int row) {
        select(column, row);
        table.doCommand(new EditCellCommand(table, table.getConfigRegistry(),
                table.getCellByPosition(column(column), row + 1)));
        boolean open = table.getActiveCellEditor() != null;
        if (open) {
            table.getActiveCellEditor().close();
        }
        return open;
    }

    /** What stands in a cell, as a person reads it. */
    public String shown(String column, int row) {
        var cell = table.getCellByPosition(column(column), row + 1);
        return String.valueOf(table.getConfigRegistry().getConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER,
                cell.getDisplayMode(), cell.getConfigLabels()).canonicalToDisplayValue(cell.getDataValue()));
    }

    /** The value of a cell in full, as text. */
    public String value(String column, int row) {
        Object value = body().getDataValueByPosition(column(column), row);
        return value == null ? "" : value.toString();
    }

    /** What stands in a column, from the top. */
    public List<String> shown(String column) {
        List<String> shown = new ArrayList<>();
        for (int row = 0; row < rows(); row++) {
            shown.add(shown(column, row));
        }
        return shown;
    }

    /** How many rows there are. */
    public int rows() {
        return body().getRowCount();
    }

    /** Heads of the columns, from the left. */
    public List<String> heads() {
        List<String> heads = new ArrayList<>();
        for (int i = 0; i < table.getColumnCount(); i++) {
            heads.add(String.valueOf(table.getDataValueByPosition(i, 0)));
        }
        return heads;
    }

    private int column(String head) {
        int at = heads().indexOf(head);
        if (at < 0) {
            throw new IllegalArgumentException("No column " + head + " among " + heads());
        }
        return at;
    }

    private ILayer body() {
        return ((CompositeLayer) table.getLayer()).getChildLayerByRegionName(GridRegion.BODY);
    }
}
