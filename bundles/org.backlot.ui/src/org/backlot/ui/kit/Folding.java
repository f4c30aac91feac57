package org.backlot.ui.kit;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.LineBorderDecorator;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;

/** Folds the rows of a tree with the mouse, and with Alt and the arrow keys. */
final class Folding<T> {

    private final Rows<T> rows;
    private final Grid<T> grid;
    private final Runnable refreshed;

    Folding(Rows<T> rows, Grid<T> grid, Runnable refreshed) {
        this.rows = rows;
        this.grid = grid;
        this.refreshed = refreshed;
    }

    void install() {
        grid.nat.getConfigRegistry().registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
                new LineBorderDecorator(new Twistie<>(rows)), DisplayMode.NORMAL, CellLooks.COLUMN + 0);
        var keys = grid.nat.getUiBindingRegistry();
        keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.ALT, SWT.ARROW_LEFT), (nat, e) -> fold(false));
        keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.ALT, SWT.ARROW_RIGHT), (nat, e) -> fold(true));
        keys.registerFirstMouseDownBinding(new MouseEventMatcher() {
            @Override
            public boolean matches(NatTable nat, MouseEvent event,
                    LabelStack region) {
                return event.button == 1 && onTriangle(event);
            }
        }, (nat, event) -> {
            T row = rows.shown().get(nat.getRowIndexByPosition(nat.getRowPositionByY(event.y)));
            rows.fold(row, !rows.isOpen(row));
            refreshed.run();
        });
    }

    private boolean onTriangle(MouseEvent event) {
        int position = grid.nat.getColumnPositionByX(event.x);
        int index = grid.nat.getRowIndexByPosition(grid.nat.getRowPositionByY(event.y));
        if (event.y < grid.nat.getRowHeightByPosition(0) || grid.nat.getColumnIndexByPosition(position) != 0
                || index < 0 || index >= rows.shown().size()) {
            return false;
        }
        T row = rows.shown().get(index);
        int text = grid.nat.getStartXOfColumnPosition(position) + Twistie.indent(rows.depth(row));
        return rows.hasChildren(row) && event.x < text && event.x > text - Twistie.indent(0);
    }

    /** Opens a row, or folds it in, and selects it. */
    void turn(T row) {
        fold(row, !rows.isOpen(row), Math.max(0, grid.selection.getSelectionAnchor().getColumnPosition()));
    }

    private void fold(boolean open) {
        int row = grid.selection.getSelectionAnchor().getRowPosition();
        if (row >= 0 && row < rows.shown().size()) {
            fold(rows.shown().get(row), open, 0);
        }
    }

    private void fold(T row, boolean open, int column) {
        rows.fold(row, open);
        refreshed.run();
        grid.selection.selectCell(column, rows.place(row), false, false);
    }
}
