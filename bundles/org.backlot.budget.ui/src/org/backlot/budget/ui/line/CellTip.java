package org.backlot.budget.ui.line;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Table;
import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Event;

/** Says what a cell under the mouse comes to, or what is wrong with it. */
final class CellTip<T> extends DefaultToolTip {

    private static final int DELAY = 350;

    private final Table<T> table;
    private final List<Column<T, ?>> columns;
    private final BiFunction<T, Column<T, ?>, Optional<String>> says;

    private CellTip(Table<T> table, List<Column<T, ?>> columns, BiFunction<T, Column<T, ?>, Optional<String>> says) {
        super(table.grid(), ToolTip.RECREATE, false);
        this.table = table;
        this.columns = columns;
        this.says = says;
    }

    /** @param columns as the table was given them */
    static <T> void on(Table<T> table, List<Column<T, ?>> columns,
            BiFunction<T, Column<T, ?>, Optional<String>> says) {
        new CellTip<>(table, columns, says).setPopupDelay(DELAY);
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        return told(event).isPresent();
    }

    @Override
    protected String getText(Event event) {
        return told(event).orElse("");
    }

    private Optional<String> told(Event event) {
        NatTable grid = table.grid();
        int row = grid.getRowIndexByPosition(grid.getRowPositionByY(event.y));
        int column = grid.getColumnIndexByPosition(grid.getColumnPositionByX(event.x));
        boolean head = grid.getRowPositionByY(event.y) == 0;
        return head || row < 0 || row >= table.shown().size() || column < 0 || column >= columns.size()
                ? Optional.empty() : says.apply(table.shown().get(row), columns.get(column));
    }
}
