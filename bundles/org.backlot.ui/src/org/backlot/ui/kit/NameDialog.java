package org.backlot.ui.kit;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for one name, and says what is wrong with what is typed while it is typed. */
public final class NameDialog {

    private final Frame frame;
    private final String says;
    private final Function<String, String> fault;
    private String name;

    /**
     * @param verb  on the button
     * @param says  what the name is for
     * @param fault what is wrong with what was typed, the empty string where that need not be said, or null
     */
    public NameDialog(Shell parent, String title, String verb, String says, Function<String, String> fault) {
        this.says = says;
        this.fault = fault;
        frame = new Frame(parent, title).accept(verb, () -> true).say(says);
    }

    /** The name without space around it; empty where the person thought better of it. */
    public Optional<String> ask(String proposal) {
        name = proposal == null ? "" : proposal;
        return frame.open(this::fill) ? Optional.of(name.strip()) : Optional.empty();
    }

    private void fill(Composite area) {
        var text = new Text(area, SWT.BORDER);
        text.setText(name);
        text.selectAll();
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Modify, e -> {
            name = text.getText();
            look();
        });
        look();
    }

    private void look() {
        String wrong = fault.apply(name);
        frame.ready(wrong == null);
        if (wrong == null || wrong.isEmpty()) {
            frame.say(says);
        } else {
            frame.wrong(wrong + ".");
        }
    }
}
