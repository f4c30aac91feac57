package org.backlot.budget.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.backlot.ui.kit.Desk;
import org.backlot.ui.testing.Grid;
import org.backlot.ui.testing.Screen;
import org.backlot.ui.testing.Widgets;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

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
        new Grid(table).select(column, row);
    }

    /** Selects a cell with what is selected from the one before to it. */
    public void extend(NatTable table, String column, int row) {
        new Grid(table).extend(column, row);
    }

    /** Types into a cell. */
    public void type(NatTable table, String column, int row, String text) {
        new Grid(table).type(column, row, text);
    }

    /** What stands in a cell, as text; rows from 0. */
    public String shown(NatTable table, String column, int row) {
        return new Grid(table).value(column, row);
    }

    /** Heads of the columns, from the left. */
    public List<String> heads(NatTable table) {
        return new Grid(table).heads();
    }

    /** Presses a button by its label. */
    public void press(String label) {
        Widgets.press(shell(), label);
        settle();
    }
}
