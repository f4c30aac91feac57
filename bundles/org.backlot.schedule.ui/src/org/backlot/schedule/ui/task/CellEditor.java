package org.backlot.schedule.ui.task;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.backlot.schedule.model.Task;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Types over a cell that is drawn: Enter and going elsewhere keep what was typed, Escape does not. */
final class CellEditor {

    private final Desk desk;
    private final Composite over;
    private Control open;
    private Runnable keeping;

    CellEditor(Composite over, Desk desk) {
        this.over = over;
        this.desk = desk;
    }

    /** Begins, where the cell can be typed into. */
    <V> void edit(Column<Task, V> column, Task task, Rectangle area) {
        close();
        if (!column.isEditable(task)) {
            return;
        }
        if (column.kind().shape() == Kind.Shape.CHOICE) {
            choose(column, task, area);
        } else {
            var text = new Text(over, SWT.SINGLE | SWT.BORDER);
            text.setText(column.show(task));
            text.selectAll();
            show(text, area, text::getText, column, task);
        }
    }

    private <V> void choose(Column<Task, V> column, Task task, Rectangle area) {
        List<V> values = column.kind().choices().get();
        var combo = new Combo(over, SWT.READ_ONLY);
        combo.add("");
        values.forEach(value -> combo.add(column.kind().show(value)));
        combo.setText(column.show(task));
        show(combo, area, combo::getText, column, task);
        combo.addListener(SWT.Selection, e -> close());
        combo.setListVisible(true);
    }

    private void show(Control control, Rectangle area, Supplier<String> text, Column<Task, ?> column, Task task) {
        open = control;
        keeping = () -> keep(text.get(), column, task);
        control.setBounds(area.x, area.y - 1, area.width, Math.max(area.height + 2,
                control.computeSize(SWT.DEFAULT, SWT.DEFAULT).y));
        control.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_RETURN) {
                e.doit = false;
                close();
            } else if (e.detail == SWT.TRAVERSE_ESCAPE) {
                e.doit = false;
                cancel();
                over.setFocus();
            }
        });
        control.addListener(SWT.FocusOut, e -> {
            if (open == control) {
                close();
            }
        });
        control.setFocus();
    }

    private void keep(String text, Column<Task, ?> column, Task task) {
        cancel();
        over.setFocus();
        if (!text.equals(column.show(task))) {
            desk.edit("Change " + column.label().toLowerCase(Locale.ROOT) + " of " + TaskColumns.name(task),
                    () -> column.type(task, text));
        }
    }

    /** Keeps what was typed, if anything is open. */
    void close() {
        if (open != null) {
            keeping.run();
        }
    }

    private void cancel() {
        Control closing = open;
        open = null;
        if (closing != null && !closing.isDisposed()) {
            closing.dispose();
        }
    }
}
