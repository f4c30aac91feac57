package org.backlot.resources.ui.library;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * A list in a dialog of which several are ticked, with a filter above it.
 *
 * @param <T> what is listed
 */
final class EntryTable<T> {

    private final Table list;
    private final Text filter;
    private final Function<T, String[]> cells;
    private final Runnable changed;
    private final List<T> all;
    private final Set<T> ticked = new LinkedHashSet<>();

    /**
     * @param heads   over the columns
     * @param widths  of the columns, in pixels
     * @param changed told when something was ticked or not any more
     */
    EntryTable(Composite area, List<T> all, String[] heads, int[] widths, Function<T, String[]> cells,
            Runnable changed) {
        this.all = all;
        this.cells = cells;
        this.changed = changed;
        filter = new Text(area, SWT.BORDER | SWT.SEARCH | SWT.ICON_CANCEL);
        filter.setMessage("Filter");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        filter.addListener(SWT.Modify, e -> show());
        list = new Table(area, SWT.CHECK | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
        list.setHeaderVisible(true);
        for (int i = 0; i < heads.length; i++) {
            var column = new TableColumn(list, SWT.NONE);
            column.setText(heads[i]);
            column.setWidth(widths[i]);
        }
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 360).applyTo(list);
        list.addListener(SWT.Selection, e -> {
            if (e.detail == SWT.CHECK) {
                tick((TableItem) e.item);
            }
        });
        show();
    }

    @SuppressWarnings("unchecked")
    private void tick(TableItem item) {
        if (item.getChecked()) {
            ticked.add((T) item.getData());
        } else {
            ticked.remove(item.getData());
        }
        changed.run();
    }

    private void show() {
        String words = filter.getText().strip().toLowerCase(Locale.ROOT);
        list.setRedraw(false);
        list.removeAll();
        for (T one : all) {
            String[] texts = cells.apply(one);
            if (String.join(" ", texts).toLowerCase(Locale.ROOT).contains(words)) {
                var item = new TableItem(list, SWT.NONE);
                item.setText(texts);
                item.setData(one);
                item.setChecked(ticked.contains(one));
            }
        }
        list.setRedraw(true);
    }

    /** Ticks all that are shown. */
    @SuppressWarnings("unchecked")
    void tickAll() {
        for (TableItem item : list.getItems()) {
            item.setChecked(true);
            ticked.add((T) item.getData());
        }
        changed.run();
    }

    /** What is ticked, in the order of the list. */
    List<T> ticked() {
        return all.stream().filter(ticked::contains).toList();
    }
}
