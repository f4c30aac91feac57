package org.backlot.ui.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A line beside the buttons above a table, which says what the table comes to, or what to do. */
public final class Remark {

    private final Label label;

    /** @param bar that of a {@link Table}, or a {@link Bar} */
    public Remark(Composite bar) {
        label = new Label(bar, SWT.NONE);
        label.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
    }

    /** Says something else. */
    public void say(String text) {
        label.setText(text.replace("&", "&&"));
        label.requestLayout();
    }
}
