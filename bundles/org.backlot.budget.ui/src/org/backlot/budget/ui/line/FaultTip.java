package org.backlot.budget.ui.line;

import java.util.Optional;
import java.util.function.Function;

import org.backlot.ui.kit.Table;
import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Event;

/** Says what is wrong with the row under the mouse. */
final class FaultTip<T> extends DefaultToolTip {

    private final Table<T> table;
    private final Function<T, Optional<String>> problem;

    private FaultTip(Table<T> table, Function<T, Optional<String>> problem) {
        super(table.grid(), ToolTip.RECREATE, false);
        this.table = table;
        this.problem = problem;
    }

    static <T> void on(Table<T> table, Function<T, Optional<String>> problem) {
        new FaultTip<>(table, problem).setPopupDelay(400);
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
        boolean head = grid.getRowPositionByY(event.y) == 0;
        return head || row < 0 || row >= table.shown().size() ? Optional.empty()
                : problem.apply(table.shown().get(row));
    }
}
