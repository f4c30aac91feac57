package org.backlot.resources.ui.bid;

import java.util.ArrayList;
import java.util.List;

import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Kind;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Values with a label each, to be typed below each other in a dialog, which says what is wrong while it is typed. */
final class Entries {

    private final Frame frame;
    private final String says;
    private final Runnable read;
    private final List<Entry<?>> all = new ArrayList<>();

    /**
     * @param says what the dialog says while nothing is wrong; not empty, so that there is room for a fault
     * @param read takes what was typed, or throws {@link IllegalArgumentException} with what is wrong
     */
    Entries(Frame frame, String says, Runnable read) {
        this.frame = frame.say(says);
        this.says = says;
        this.read = read;
    }

    /** One value. */
    static final class Entry<V> {

        private final String label;
        private final Kind<V> kind;
        private final String stands;
        private Text field;

        private Entry(String label, Kind<V> kind, String stands) {
            this.label = label;
            this.kind = kind;
            this.stands = stands;
        }

        /**
         * What was typed; null for none.
         *
         * @throws IllegalArgumentException if it is no such value, with the label and what to type
         */
        V typed() {
            try {
                return kind.parse().apply(field.getText());
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(label + ": " + e.getMessage(), e);
            }
        }
    }

    /** @param stands what is in the field at first */
    <V> Entry<V> add(String label, Kind<V> kind, String stands) {
        var entry = new Entry<>(label, kind, stands);
        all.add(entry);
        return entry;
    }

    /** @param wide how wide the fields are at least, in pixels */
    void fill(Composite area, int wide) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).applyTo(area);
        for (Entry<?> entry : all) {
            new Label(area, SWT.NONE).setText(entry.label);
            entry.field = new Text(area, SWT.BORDER);
            entry.field.setText(entry.stands);
            GridDataFactory.fillDefaults().grab(true, false).hint(wide, SWT.DEFAULT).applyTo(entry.field);
        }
        all.forEach(entry -> entry.field.addListener(SWT.Modify, e -> look()));
        look();
    }

    private void look() {
        try {
            read.run();
            frame.say(says).ready(true);
        } catch (IllegalArgumentException e) {
            frame.wrong(e.getMessage() + ".").ready(false);
        }
    }
}
