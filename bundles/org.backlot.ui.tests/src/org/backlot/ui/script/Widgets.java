package org.backlot.ui.script;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Finds the widgets of a part. */
final class Widgets {

    private Widgets() {
    }

    static <C extends Control> List<C> all(Control in, Class<C> type) {
        List<C> found = new ArrayList<>();
        if (type.isInstance(in)) {
            found.add(type.cast(in));
        }
        if (in instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                found.addAll(all(child, type));
            }
        }
        return found;
    }

    static <C extends Control> C first(Control in, Class<C> type) {
        return all(in, type).getFirst();
    }
}
