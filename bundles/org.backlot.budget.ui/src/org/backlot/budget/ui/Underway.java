package org.backlot.budget.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** In a bar: how far something is that is worked out in the background, a button that stops it, and what came out. */
public final class Underway {

    private final Label says;
    private final Button button;
    private final String each;
    private boolean stopped;

    /**
     * @param each  what is tried one by one: {@code "board"}
     * @param stop  stops it
     * @param again begins again after it was stopped
     */
    public Underway(Composite bar, String each, Runnable stop, Runnable again) {
        this.each = each;
        button = new Button(bar, SWT.PUSH | SWT.FLAT);
        GridDataFactory.swtDefaults().exclude(true).applyTo(button);
        button.setVisible(false);
        button.addListener(SWT.Selection, event -> {
            stopped = !stopped;
            (stopped ? stop : again).run();
            if (stopped) {
                show("Stopped", "Go On");
            } else {
                done("Working it out\u2026");
            }
        });
        says = new Label(bar, SWT.NONE);
        says.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        GridDataFactory.swtDefaults().indent(8, 0).applyTo(says);
        says.setText("Working it out\u2026");
    }

    /** That so many of all are done. */
    public void far(int done, int of) {
        stopped = false;
        show("Trying " + each + " " + Math.min(done + 1, of) + " of " + of + "\u2026", "Stop");
    }

    /** That it is done, and what there is to say. */
    public void done(String text) {
        stopped = false;
        show(text, "");
    }

    private void show(String text, String verb) {
        says.setText(text);
        button.setText(verb);
        ((GridData) button.getLayoutData()).exclude = verb.isEmpty();
        button.setVisible(!verb.isEmpty());
        button.requestLayout();
        says.requestLayout();
    }
}
