package org.backlot.ui.kit;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Properties;

import org.eclipse.nebula.widgets.nattable.NatTable;

/** Remembers the widths, order and hidden columns of a table. */
final class ColumnHabits {

    private ColumnHabits() {
    }

    /** Brings a table into the state that was kept, and keeps it when it closes. */
    static void keep(NatTable nat, Desk desk, String id) {
        desk.habit("table/" + id).ifPresent(kept -> {
            var state = new Properties();
            try {
                state.load(new StringReader(kept));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            nat.loadState("", state);
        });
        nat.addDisposeListener(e -> {
            var state = new Properties();
            nat.saveState("", state);
            var text = new StringWriter();
            try {
                state.store(text, null);
            } catch (IOException io) {
                throw new UncheckedIOException(io);
            }
            desk.keepHabit("table/" + id, text.toString());
        });
    }
}
