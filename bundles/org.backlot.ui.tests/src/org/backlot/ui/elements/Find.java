package org.backlot.ui.elements;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Finds the widgets of a part. */
final class Find {

    private Find() {
    }

    static <C extends Control> C first(Control in, Class<C> type) {
        return all(in, type).getFirst();
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

    static void press(Control in, String button) {
        all(in, Button.class).stream().filter(b -> b.getText().equals(button)).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
    }
}
