package org.backlot.resources.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.ui.kit.Frame;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks for one or two things at once, each a name out of a list or, where the list is open, a new one. */
public final class Question {

    private final String title;
    private final String verb;
    private final Map<String, Combo> combos = new LinkedHashMap<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final Map<String, Boolean> open = new LinkedHashMap<>();
    private final Map<String, String> answers = new LinkedHashMap<>();

    /** @param verb on the button */
    public Question(String title, String verb) {
        this.title = title;
        this.verb = verb;
    }

    /** Asks for a name, out of a list or new. */
    public Question name(String label, List<String> known) {
        lists.put(label, known);
        open.put(label, true);
        return this;
    }

    /** Asks for one of a list; the first is proposed. */
    public Question choice(String label, List<String> choices) {
        lists.put(label, choices);
        open.put(label, false);
        return this;
    }

    /** The answers by their labels; empty where the person thought better of it. */
    public Optional<Map<String, String>> ask(Shell parent) {
        var frame = new Frame(parent, title).accept(verb, () -> {
            combos.forEach((label, combo) -> answers.put(label, combo.getText().strip()));
            return true;
        });
        return frame.open(this::fields) ? Optional.of(answers) : Optional.empty();
    }

    private void fields(Composite area) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 8).applyTo(area);
        lists.forEach((label, list) -> {
            new Label(area, SWT.NONE).setText(label);
            var combo = new Combo(area, SWT.DROP_DOWN | (open.get(label) ? SWT.NONE : SWT.READ_ONLY));
            combo.setItems(list.toArray(String[]::new));
            if (!open.get(label)) {
                combo.select(0);
            }
            combo.setVisibleItemCount(16);
            GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).applyTo(combo);
            combos.put(label, combo);
        });
    }
}
