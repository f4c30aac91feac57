package org.backlot.resources.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.backlot.ui.testing.Events;
import org.backlot.ui.testing.Screen;
import org.backlot.ui.testing.Widgets;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.command.EditCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;

/** The table of a part, as somebody reads it and works in it: by the heads of its columns, and rows from 0. */
public final class Listing {

    private final Screen screen;
    private final Control in;
    private final NatTable table;

    public Listing(Screen screen, Control in) {
        this.screen = screen;
        this.in = in;
        table = Widgets.first(in, NatTable.class);
    }

    /** What stands in a column, from the top. */
    public List<String> column(String head) {
        List<String> cells = new ArrayList<>();
        for (int row = 1; row < table.getRowCount(); row++) {
            Object value = table.getDataValueByPosition(place(head), row);
            cells.add(value == null ? "" : value.toString());
        }
        return cells;
    }

    private int place(String head) {
        for (int at = 0; at < table.getColumnCount(); at++) {
            if (head.equals(String.valueOf(table.getDataValueByPosition(at, 0)))) {
                return at;
            }
        }
        throw new AssertionError("There is no column " + head);
    }

    /** Clicks on the head of a column. */
    public void sort(String head) {
        click(middle(head, -1));
    }

    /** Selects a cell; not by the mouse, as a click so soon after another is half of a double click. */
    public void select(String head, int row) {
        table.doCommand(new SelectCellCommand(table, place(head), row + 1, false, false));
        screen.settle();
    }

    private void click(Point at) {
        mouse(SWT.MouseDown, at, 1);
        mouse(SWT.MouseUp, at, 1);
        screen.settle();
    }

    /** Clicks twice on a cell. */
    public void open(String head, int row) {
        Point at = middle(head, row);
        click(at);
        mouse(SWT.MouseDown, at, 2);
        mouse(SWT.MouseDoubleClick, at, 2);
        mouse(SWT.MouseUp, at, 2);
        screen.settle();
    }

    private void mouse(int type, Point at, int count) {
        var event = new Event();
        event.button = 1;
        event.count = count;
        event.x = at.x;
        event.y = at.y;
        table.notifyListeners(type, event);
    }

    private Point middle(String head, int row) {
        Rectangle cell = table.getCellByPosition(place(head), row + 1).getBounds();
        return new Point(cell.x + cell.width / 2, cell.y + cell.height / 2);
    }

    /** Types into a cell, and what stood there is gone. */
    public void type(String head, int row, String text) {
        select(head, row);
        table.doCommand(new EditCellCommand(table, table.getConfigRegistry(),
                table.getCellByPosition(place(head), row + 1)));
        var editor = (Text) table.getActiveCellEditor().getEditorControl();
        editor.setText(text);
        screen.key(editor, 0, SWT.CR);
    }

    /** Keeps the rows that have some words. */
    public void filter(String words) {
        Widgets.find(in, Text.class, text -> (text.getStyle() & SWT.SEARCH) != 0).orElseThrow().setText(words);
        screen.settle();
    }

    /** Does what the menu of a row has under a label. */
    public void choose(String head, int row, String label) {
        select(head, row);
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
            Point at = table.toDisplay(middle(head, row));
            var event = new Event();
            event.x = at.x;
            event.y = at.y;
            table.notifyListeners(SWT.MenuDetect, event);
            Events.until(() -> chosen[0]);
        } finally {
            table.getDisplay().removeFilter(SWT.Show, shown);
        }
        screen.settle();
    }
}
