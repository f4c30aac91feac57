package org.backlot.ui.kit;

import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A table whose columns come and go with what it shows: vendors, budgets, kinds of insurance. */
public final class Matrix<T> {

    private final Composite whole;
    private final Function<Composite, Table<T>> make;
    private List<?> heads = List.of();
    private Table<T> table;

    /** @param make makes the table, with what stands above it, for the columns that there are now; at first for none */
    public Matrix(Composite parent, Function<Composite, Table<T>> make) {
        this.make = make;
        whole = new Composite(parent, SWT.NONE);
        whole.setLayout(new FillLayout());
        table = make.apply(whole);
    }

    /** Asks for the rows again, of another table where its columns are others now. */
    public void refresh(List<?> now) {
        if (!now.equals(heads)) {
            heads = List.copyOf(now);
            table.control().dispose();
            table = make.apply(whole);
            whole.layout();
        }
        table.refresh();
    }

    /** The table as it is now. */
    public Table<T> table() {
        return table;
    }

    /** The whole, which stays. */
    public Control control() {
        return whole;
    }
}
