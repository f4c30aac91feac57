package org.backlot.ui.kit;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Above a table, at the right: how many rows are shown and why, words to filter by, and the row of conditions. */
final class FilterBar<T> {

    private static final int LEAST = 250;

    private final Desk desk;
    private final Rows<T> rows;
    private final FilterRow<T> conditions;
    private final Composite whole;
    private final Label count;
    private final Button row;
    private final Text words;

    FilterBar(Composite parent, Desk desk, Rows<T> rows, FilterRow<T> conditions, Runnable filtered) {
        this.desk = desk;
        this.rows = rows;
        this.conditions = conditions;
        whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 0).applyTo(whole);
        GridDataFactory.fillDefaults().grab(true, false).minSize(LEAST, SWT.DEFAULT).applyTo(whole);
        count = new Label(whole, SWT.RIGHT);
        count.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        row = new Button(whole, SWT.TOGGLE | SWT.FLAT);
        row.setImage(Icons.of("filter"));
        row.setToolTipText("Filter by columns (Ctrl+Shift+L): words, =exactly, !not, >2, <2, 12..20");
        row.addListener(SWT.Selection, e -> toggle(row.getSelection()));
        words = new Text(whole, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage("Filter");
        words.addModifyListener(e -> {
            rows.filter(words.getText());
            filtered.run();
        });
        words.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ESCAPE && rows.isFiltered()) {
                clear();
                e.doit = false;
            }
        });
        GridDataFactory.swtDefaults().hint(160, SWT.DEFAULT).indent(0, 2).applyTo(words);
    }

    Control control() {
        return whole;
    }

    void toggle(boolean shown) {
        Restyling.press(row, shown);
        conditions.show(shown);
    }

    void toggle() {
        toggle(!conditions.isShown());
    }

    /** Shows all rows again. */
    void clear() {
        if (rows.isFiltered()) {
            conditions.clear();
            words.setText("");
        }
    }

    /** Tells how many rows are shown, and why not all. */
    void tell() {
        String asked = rows.conditions();
        String text = !rows.isFiltered() ? Integer.toString(rows.total())
                : rows.shown().size() + " of " + rows.total() + (asked.isEmpty() ? "" : ":  " + asked) + "  (Esc: all)";
        if (!text.equals(count.getText())) {
            count.setText(text);
        }
        count.setForeground(desk.palette().colour(rows.isFiltered() ? "accent" : "text.secondary"));
    }
}
