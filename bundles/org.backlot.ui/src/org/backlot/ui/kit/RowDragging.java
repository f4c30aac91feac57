package org.backlot.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Rows of a table that are dragged away, and rows on which something is dropped.
 *
 * @param <T> the type of the rows
 */
public final class RowDragging<T> {

    private final Table<T> table;
    private final Desk desk;
    private final NatTable grid;
    private List<T> selected = List.of();
    private Optional<T> over = Optional.empty();

    public RowDragging(Table<T> table, Desk desk) {
        this.table = table;
        this.desk = desk;
        grid = table.grid();
    }

    /**
     * Lets rows be dragged by the cells of one column, all that are selected or the one under the mouse; elsewhere the
     * mouse selects cells.
     *
     * @param column as the table was given it, from 0
     */
    public RowDragging<T> by(int column) {
        // before the table sees it and selects the one row
        Listener pressed = event -> selected = event.widget == grid ? table.selected() : selected;
        grid.getDisplay().addFilter(SWT.MouseDown, pressed);
        grid.addDisposeListener(e -> grid.getDisplay().removeFilter(SWT.MouseDown, pressed));
        // what waits for a dragging to begin keeps the mouse from the table, which selects cells with it
        grid.setDragDetect(false);
        grid.addListener(SWT.MouseMove, e -> grid.setDragDetect(isOf(column, new Point(e.x, e.y))));
        Dragging.from(grid, at -> isOf(column, at) ? row(at).map(this::dragged).orElse(List.of()) : List.of());
        return this;
    }

    private boolean isOf(int column, Point at) {
        return grid.getColumnIndexByPosition(grid.getColumnPositionByX(at.x)) == column && row(at).isPresent();
    }

    private List<T> dragged(T row) {
        List<T> rows = selected.contains(row) ? selected : List.of(row);
        var released = new Event();
        released.button = 1;
        // the table selects along with the mouse until it hears that, and would go on when the dragging has ended
        grid.notifyListeners(SWT.MouseUp, released);
        table.select(rows);
        return rows;
    }

    /** Lets objects of a type be dropped on rows. */
    public <D> RowDragging<T> onto(Class<D> type, BiPredicate<T, List<D>> takes, BiConsumer<T, List<D>> drop) {
        grid.addOverlayPainter((gc, layer) -> over.ifPresent(row -> {
            int position = grid.getRowPositionByY(grid.getClientArea().height - 1);
            for (int y = 0; y <= position; y++) {
                Rectangle cell = grid.getBoundsByPosition(0, y);
                if (cell != null && row(new Point(cell.x + 1, cell.y + 1)).filter(shown -> shown == row).isPresent()) {
                    gc.setForeground(desk.palette().colour("focus"));
                    gc.setLineWidth(2);
                    gc.drawRectangle(1, cell.y + 1, grid.getClientArea().width - 3, cell.height - 2);
                }
            }
        }));
        Dragging.onto(grid, type, new Dragging.Goal<D>() {
            @Override
            public boolean takes(List<D> objects, Point at) {
                Optional<T> row = row(at).filter(found -> takes.test(found, objects));
                hover(row);
                return row.isPresent();
            }

            @Override
            public void drop(List<D> objects, Point at) {
                row(at).ifPresent(found -> drop.accept(found, objects));
            }

            @Override
            public void left() {
                hover(Optional.empty());
            }
        });
        return this;
    }

    private void hover(Optional<T> row) {
        if (!row.equals(over)) {
            over = row;
            grid.redraw();
        }
    }

    private Optional<T> row(Point at) {
        var labels = grid.getRegionLabelsByXY(at.x, at.y);
        if (labels == null || !labels.hasLabel(GridRegion.BODY)) {
            return Optional.empty();
        }
        int row = grid.getRowIndexByPosition(grid.getRowPositionByY(at.y));
        return row >= 0 && row < table.shown().size() ? Optional.of(table.shown().get(row)) : Optional.empty();
    }
}
