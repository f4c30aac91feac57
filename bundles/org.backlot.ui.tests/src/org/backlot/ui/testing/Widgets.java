package org.backlot.ui.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** Finds the widgets of a part or a dialog. */
public final class Widgets {

    private Widgets() {
    }

    /** The first of a type, from the outside in and from the first to the last. */
    public static <C extends Control> C first(Control in, Class<C> type) {
        return all(in, type).getFirst();
    }

    /** The first of a type that is so. */
    public static <C extends Control> Optional<C> find(Control in, Class<C> type, Predicate<C> so) {
        return all(in, type).stream().filter(so).findFirst();
    }

    /** All of a type. */
    public static <C extends Control> List<C> all(Control in, Class<C> type) {
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

    /** Whether some label says something. */
    public static boolean says(Control in, String words) {
        return find(in, Label.class, label -> label.getVisible() && label.getText().contains(words)).isPresent();
    }

    /** The button of a label. */
    public static Button button(Control in, String label) {
        return find(in, Button.class, button -> button.getText().equals(label))
                .orElseThrow(() -> new AssertionError("There is no button " + label));
    }

    /** Presses the button of a label as soon as it can be pressed. */
    public static void press(Control in, String label) {
        Button button = button(in, label);
        Events.until(button::isEnabled);
        button.notifyListeners(SWT.Selection, new Event());
    }
}
