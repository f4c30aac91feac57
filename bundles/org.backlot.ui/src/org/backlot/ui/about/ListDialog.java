package org.backlot.ui.about;

import java.util.List;

import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Table;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Shell;

/** A table to read in a dialog. */
final class ListDialog {

    private ListDialog() {
    }

    /** @param text what is above it */
    static <T> void show(Shell shell, Desk desk, String title, String text, List<Column<T, ?>> columns,
            List<T> rows) {
        new Frame(shell, title).say(text).open(area -> {
            var table = new Table<>(area, desk, "org.backlot.ui.list/" + title, columns).rows(() -> rows);
            GridDataFactory.fillDefaults().grab(true, true).hint(780, 420).applyTo(table.control());
            table.grid().forceFocus();
        });
    }
}
