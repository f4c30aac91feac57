package org.backlot.budget.ui.approval;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Sentences below each other, to be read and copied. */
final class Messages {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 120;

    private Messages() {
    }

    /** Fills the place that is left in an area of a dialog. */
    static Text list(Composite area, List<String> sentences) {
        var text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        text.setText(String.join("\n", sentences));
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(text);
        return text;
    }
}
