package org.backlot.ui.exchange;

import java.util.List;

import org.backlot.ui.kit.Frame;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Says what came of a file, and what a person should know of it, however much that is. */
public final class ExchangeDialog {

    private final Frame frame;
    private final List<String> notes;

    /** @param says in a sentence, as {@code "190 scenes and 24 parts"} */
    public ExchangeDialog(Shell parent, String title, String says, List<String> notes) {
        frame = new Frame(parent, title).say(says);
        this.notes = notes;
    }

    /** Tells it. */
    public void tell() {
        frame.open(this::fill);
    }

    /** Asks whether to go on. */
    public boolean ask(String verb) {
        return frame.accept(verb, () -> true).open(this::fill);
    }

    private void fill(Composite area) {
        if (notes.isEmpty()) {
            return;
        }
        var text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        text.setText(String.join("\n", notes));
        GridDataFactory.fillDefaults().grab(true, true).hint(460, 160).applyTo(text);
    }
}
