package org.backlot.ui.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.command.EditCellCommand;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowColumnInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;

/** The hands of a person at a table: cells are found by the head of their column, and rows from 0. */
public final class Grid {

    private static final int MOST_COLUMNS = 30;
    private static final int EDGE = 5;

    private final NatTable table;

    public Grid(NatTable table) {
        this.table = table;
    }

    /** The first table in a part or a dialog, as it is now. */
    public static Grid in(Control parent) {
        return new Grid(Widgets.first(parent, NatTable.class));
    }

    /** The table of a number among those of a part, from 0. */
    public static Grid in(Control parent, int number) {
        return new Grid(Widgets.all(parent, NatTable.class).get(number));
    }

    /** Waits until so many rows are shown. */
    public Grid until(int rows) {
        Events.until(() -> rows() == rows);
        return this;
    }

    /** Waits until a cell has a value. */
    public void until(String column, int row, String value) {
        Events.until(() -> rows() > row && value(column, row).equals(value));
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

    /** Whether a cell is selected. */
    public boolean isSelected(String column, int row) {
        return table.getCellByPosition(column(column), row + 1).getDisplayMode() == DisplayMode.SELECT;
    }

    /** Clicks on a cell. */
    public void click(String column, int row, int modifiers) {
        Rectangle cell = table.getBoundsByPosition(column(column), row + 1);
        click(new Point(cell.x + EDGE, cell.y + cell.height / 2), modifiers);
    }

    /** Clicks twice on a cell. */
    public void open(String column, int row) {
        Point at = middle(column, row);
        click(at, 0);
        mouse(SWT.MouseDown, at, 0, 2);
        mouse(SWT.MouseDoubleClick, at, 0, 2);
        mouse(SWT.MouseUp, at, 0, 2);
        Events.settle();
    }

    /** Sorts by a column, with a click on its head. */
    public void sort(String column) {
        click(middle(column, -1), 0);
    }

    private void click(Point at, int modifiers) {
        mouse(SWT.MouseDown, at, modifiers, 1);
        mouse(SWT.MouseUp, at, modifiers, 1);
        Events.settle();
    }

    private void mouse(int type, Point at, int modifiers, int count) {
        var event = new Event();
        event.button = 1;
        event.count = count;
        event.x = at.x;
        event.y = at.y;
        event.stateMask = modifiers;
        table.notifyListeners(type, event);
    }

    private Point middle(String column, int row) {
        Rectangle cell = table.getBoundsByPosition(column(column), row + 1);
        return new Point(cell.x + cell.width / 2, cell.y + cell.height / 2);
    }

    /** Presses a key that writes nothing. */
    public void key(int modifiers, int code) {
        var event = new Event();
        event.keyCode = code;
        event.character = (code & SWT.KEYCODE_BIT) == 0 ? (char) code : '\0';
        event.stateMask = modifiers;
        table.notifyListeners(SWT.KeyDown, event);
        Events.settle();
    }

    /** Keeps the rows that have some words. */
    public void filter(String words) {
        Widgets.find(table.getParent(), Text.class, text -> (text.getStyle() & SWT.SEARCH) != 0).orElseThrow()
                .setText(words);
        Events.settle();
    }

    /** Does what the menu of a row has under a label. */
    public void choose(String column, int row, String label) {
        select(column, row);
        var chosen = new boolean[1];
        Listener shown = event -> {
            if (event.widget instanceof Menu menu) {
                MenuItem item = Arrays.stream(menu.getItems()).filter(one -> one.getText().equals(label)).findFirst()
                        .orElseThrow(() -> new AssertionError("There is no " + label));
                item.notifyListeners(SWT.Selection, new Event());
                menu.setVisible(false);
                chosen[0] = true;
            }
        };
        table.getDisplay().addFilter(SWT.Show, shown);
        try {
            Point at = table.toDisplay(middle(column, row));
            var event = new Event();
            event.x = at.x;
            event.y = at.y;
            table.notifyListeners(SWT.MenuDetect, event);
            Events.until(() -> chosen[0]);
        } finally {
            table.getDisplay().removeFilter(SWT.Show, shown);
        }
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

    /** The values of a column in full, from the top. */
    public List<String> values(String column) {
        List<String> values = new ArrayList<>();
        for (int row = 0; row < rows(); row++) {
            values.add(value(column, row));
        }
        return values;
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

    /** Where a column is, brought into sight where the screen is narrow. */
    private int column(String head) {
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < MOST_COLUMNS; i++) {
            int at = heads().indexOf(head);
            if (at >= 0) {
                return at;
            }
            seen.addAll(heads());
            table.doCommand(new ShowColumnInViewportCommand(i));
        }
        throw new IllegalArgumentException("No column " + head + " among " + seen.stream().distinct().toList());
    }

    private ILayer body() {
        return ((CompositeLayer) table.getLayer()).getChildLayerByRegionName(GridRegion.BODY);
    }
}
