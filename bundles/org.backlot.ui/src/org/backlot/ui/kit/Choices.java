package org.backlot.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** A list in a dialog to choose one from, in the colours of the palette: those of the desktop know no theme of ours. */
public final class Choices<T> {

    private final Table list;
    private final Palette palette;
    private final Function<? super T, String[]> cells;
    private List<T> all = List.of();

    /**
     * @param widths of the columns, in pixels
     * @param cells  the texts of a row, one for each column
     */
    public Choices(Composite parent, Palette palette, int[] widths, Function<? super T, String[]> cells) {
        this.palette = palette;
        this.cells = cells;
        list = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
        for (int width : widths) {
            new TableColumn(list, SWT.NONE).setWidth(width);
        }
        list.addListener(SWT.EraseItem, this::erase);
    }

    private void erase(Event event) {
        event.detail &= ~SWT.HOT;
        if ((event.detail & SWT.SELECTED) != 0) {
            event.gc.setBackground(palette.colour("selection"));
            event.gc.setForeground(palette.colour("selection.text"));
            event.gc.fillRectangle(event.x, event.y, event.width, event.height);
            event.detail &= ~SWT.SELECTED;
        }
    }

    /** Runs this whenever another is chosen. */
    public Choices<T> onChoose(Runnable action) {
        list.addListener(SWT.Selection, e -> action.run());
        return this;
    }

    /** Runs this at Enter and double click. */
    public Choices<T> onOpen(Runnable action) {
        list.addListener(SWT.DefaultSelection, e -> action.run());
        return this;
    }

    /** Shows these; the first is chosen. */
    public void show(List<T> now) {
        all = now;
        list.setRedraw(false);
        list.removeAll();
        now.forEach(one -> new TableItem(list, SWT.NONE).setText(cells.apply(one)));
        list.setRedraw(true);
        list.select(0);
    }

    /** What is chosen. */
    public Optional<T> chosen() {
        int index = list.getSelectionIndex();
        return index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }

    /** Chooses the one that lies some rows below, or above; stays at the ends. */
    public void move(int by) {
        if (!all.isEmpty()) {
            list.setSelection(Math.clamp(list.getSelectionIndex() + (long) by, 0, all.size() - 1));
        }
    }

    /** The list itself, to be laid out. */
    public Table control() {
        return list;
    }
}
