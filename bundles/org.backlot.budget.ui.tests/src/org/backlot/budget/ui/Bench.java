package org.backlot.budget.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.backlot.ui.kit.Desk;
import org.backlot.ui.testing.Screen;
import org.backlot.ui.testing.Widgets;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.command.EditCellCommand;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Parts in a window on an estimated production, and the events that a person makes. */
public final class Bench extends Screen {

    public final Estimated of;
    private final List<Object> parts = new ArrayList<>();

    /** Where nothing is installed. */
    public Bench(Path folder) throws IOException {
        this(new Estimated(folder));
    }

    public Bench(Estimated of) {
        super(of.seat());
        this.of = of;
        shell().setSize(1600, 800);
    }

    /** Opens a part beside those that are there; answers what it made. */
    public Composite open(BiFunction<Composite, Desk, Object> part) {
        var room = new Composite(shell(), SWT.NONE);
        room.setLayout(new FillLayout());
        parts.add(part.apply(room, desk()));
        shell().layout();
        open();
        return room;
    }

    /** Selects a cell of a table by the head of its column, and rows from 0. */
    public void select(NatTable table, String column, int row) {
        table.doCommand(new SelectCellCommand(body(table), column(table, column), row, false, false));
        settle();
    }

    /** Selects a cell with what is selected from the one before to it. */
    public void extend(NatTable table, String column, int row) {
        table.doCommand(new SelectCellCommand(body(table), column(table, column), row, true, false));
        settle();
    }

    /** Types into a cell. */
    public void type(NatTable table, String column, int row, String text) {
        select(table, column, row);
        int at = table.getColumnCount();
        for (int i = 0; i < at; i++) {
            if (head(table, i).equals(column)) {
                table.doCommand(new EditCellCommand(table, table.getConfigRegistry(),
                        table.getCellByPosition(i, row + 1)));
                break;
            }
        }
        var editor = (Text) table.getActiveCellEditor().getEditorControl();
        editor.setText(text);
        key(editor, 0, SWT.CR);
    }

    /** What stands in a cell, as text; rows from 0. */
    public String shown(NatTable table, String column, int row) {
        Object value = body(table).getDataValueByPosition(column(table, column), row);
        return value == null ? "" : value.toString();
    }

    /** Heads of the columns, from the left. */
    public List<String> heads(NatTable table) {
        List<String> heads = new ArrayList<>();
        for (int i = 0; i < table.getColumnCount(); i++) {
            heads.add(head(table, i));
        }
        return heads;
    }

    private static String head(NatTable table, int position) {
        return String.valueOf(table.getDataValueByPosition(position, 0));
    }

    private int column(NatTable table, String head) {
        int at = heads(table).indexOf(head);
        if (at < 0) {
            throw new IllegalArgumentException("No column " + head + " among " + heads(table));
        }
        return at;
    }

    private static ILayer body(NatTable table) {
        return ((CompositeLayer) table.getLayer()).getChildLayerByRegionName(GridRegion.BODY);
    }

    /** Presses a button by its label. */
    public void press(String label) {
        Widgets.press(shell(), label);
        settle();
    }
}
