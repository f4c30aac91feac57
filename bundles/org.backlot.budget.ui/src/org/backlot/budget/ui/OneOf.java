package org.backlot.budget.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.backlot.ui.kit.Restyling;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Buttons of which one is pressed: what is shown of several. */
public final class OneOf<T> {

    private final Composite parent;
    private final Consumer<T> chosen;
    private final Map<T, Button> buttons = new LinkedHashMap<>();

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
            turnTo(value);
            chosen.accept(value);
        });
        buttons.put(value, button);
        return button;
    }

    /** Presses one, and no other. */
    public void turnTo(T value) {
        buttons.forEach((each, button) -> Restyling.press(button, each.equals(value)));
    }
}
