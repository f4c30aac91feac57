package org.backlot.ui.kit;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Buttons and choices in a line above what they work at; in several lines where the part is too narrow for one, so that
 * none is ever cut. What a part puts into it beside buttons may have a {@code GridData}: hints of its size, a grab of
 * the room that is left with the least width that is of use, and its end for what stands at the right.
 */
public final class Bar {

    private static final int MARGIN = 4;
    private static final int ABOVE = 3;

    private final Composite whole;

    /** @param parent with a grid layout of one column */
    public Bar(Composite parent) {
        this(parent, MARGIN, MARGIN);
    }

    /**
     * @param margin at the left and the right, in points
     * @param gap    between what stands in it, in points
     */
    public Bar(Composite parent, int margin, int gap) {
        whole = new Composite(parent, SWT.NONE);
        whole.setLayout(new Wrapping(margin, ABOVE, gap));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(whole);
    }

    /** Where a part makes what else it needs, in order. */
    public Composite control() {
        return whole;
    }

    /**
     * A button that does one thing.
     *
     * @param label may be empty
     * @param icon  by its name; empty for none
     * @param tip   what it does, where the label does not say it all; may be empty
     */
    public Button button(String label, String icon, String tip, Runnable run) {
        var button = new Button(whole, SWT.PUSH | SWT.FLAT);
        button.setText(label);
        button.setImage(icon.isEmpty() ? null : Icons.of(icon));
        button.setToolTipText(tip.isEmpty() ? null : tip);
        button.addListener(SWT.Selection, e -> run.run());
        return button;
    }

    /** A button whose label says it all. */
    public Button button(String label, String icon, Runnable run) {
        return button(label, icon, "", run);
    }

    /** Shows what stands in a bar, or gives its room to the others. */
    public static void show(Control control, boolean there) {
        if (control.getVisible() != there) {
            control.setVisible(there);
            control.requestLayout();
        }
    }
}
