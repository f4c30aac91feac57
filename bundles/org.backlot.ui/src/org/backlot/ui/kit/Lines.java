package org.backlot.ui.kit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** A list with heads in a dialog, in the colours of the palette. */
public final class Lines<T> {

    private static final int PAD = 12;

    private final Table table;
    private final Palette palette;
    private final Function<T, String[]> cells;
    private Function<T, Look> look = row -> Look.PLAIN;
    private List<T> all = List.of();

    /**
     * @param style  SWT.CHECK where rows are ticked, else SWT.NONE
     * @param heads  of the columns; one that begins with a blank stands at the right
     * @param widths of the columns, in pixels
     */
    public Lines(Composite parent, Palette palette, int style, List<String> heads, int[] widths,
            Function<T, String[]> cells) {
        this.palette = palette;
        this.cells = cells;
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER | style);
        table.setHeaderVisible(true);
        for (int i = 0; i < heads.size(); i++) {
            boolean right = heads.get(i).startsWith(" ");
            var column = new TableColumn(table, right ? SWT.RIGHT : SWT.LEFT);
            column.setText(heads.get(i).strip());
            column.setWidth(widths[i]);
        }
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.MouseMove, this::hover);
    }

    /** What is cut off is told under the mouse. */
    private void hover(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        String says = null;
        for (int i = 0; item != null && i < table.getColumnCount(); i++) {
            boolean here = item.getBounds(i).contains(event.x, event.y);
            says = here && item.getTextBounds(i).width + PAD >= table.getColumn(i).getWidth() ? item.getText(i) : says;
        }
        if (!Objects.equals(says, table.getToolTipText())) {
            table.setToolTipText(says);
        }
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

    /** How rows look; what counts is their ink. */
    public Lines<T> look(Function<T, Look> how) {
        look = how;
        return this;
    }

    /** Runs this whenever another row is chosen, or one is ticked. */
    public Lines<T> onChoose(Runnable action) {
        table.addListener(SWT.Selection, e -> action.run());
        return this;
    }

    /** Shows these; none is chosen. */
    public void show(List<T> now) {
        all = List.copyOf(now);
        table.setRedraw(false);
        table.removeAll();
        for (T row : all) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(cells.apply(row));
            String ink = look.apply(row).ink();
            if (!ink.isEmpty()) {
                item.setForeground(palette.colour(ink));
            }
        }
        table.setRedraw(true);
    }

    /** The row that is chosen. */
    public Optional<T> chosen() {
        int index = table.getSelectionIndex();
        return index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }

    /** Chooses a row, counted from 0. */
    public void choose(int index) {
        table.select(index);
    }

    /** Ticks these rows, and no others. */
    public void tick(List<T> rows) {
        for (int i = 0; i < all.size(); i++) {
            table.getItem(i).setChecked(rows.contains(all.get(i)));
        }
    }

    /** The rows that are ticked, from the top. */
    public List<T> ticked() {
        return IntStream.range(0, all.size()).filter(i -> table.getItem(i).getChecked()).mapToObj(all::get).toList();
    }

    /** The list itself, to be laid out. */
    public Table control() {
        return table;
    }
}
