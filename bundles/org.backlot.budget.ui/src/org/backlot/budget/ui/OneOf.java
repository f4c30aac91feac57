package org.backlot.budget.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Buttons of which one is pressed: what is shown of several. */
public final class OneOf<T> {

    private final Composite parent;
    private final Consumer<T> chosen;
    private final Map<T, Button> buttons = new LinkedHashMap<>();
    private boolean turning;

    /** @param chosen is told of the one that a person presses */
    public OneOf(Composite parent, Consumer<T> chosen) {
        this.parent = parent;
        this.chosen = chosen;
    }

    /** Adds one, to be laid out. */
    public Button add(T value, String label) {
        var button = new Button(parent, SWT.TOGGLE | SWT.FLAT);
        button.setText(label);
        button.addListener(SWT.Selection, e -> {
            if (!turning) {
                turnTo(value);
                chosen.accept(value);
            }
        });
        buttons.put(value, button);
        return button;
    }

    /** Presses one, and no other. */
    public void turnTo(T value) {
        turning = true;
        buttons.forEach((each, button) -> {
            button.setSelection(each.equals(value));
            // the style sheet looks at the button again only when it is told of a selection
            button.notifyListeners(SWT.Selection, new Event());
        });
        turning = false;
    }
}
