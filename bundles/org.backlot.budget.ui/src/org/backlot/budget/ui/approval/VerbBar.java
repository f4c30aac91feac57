package org.backlot.budget.ui.approval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.backlot.budget.model.Act;
import org.backlot.core.model.Identified;
import org.backlot.ui.kit.Icons;
import org.backlot.ui.kit.Restyling;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A document by its name and state, with a button for each verb; what cannot be done now says why. */
public final class VerbBar {

    private static final int NAME = 180;
    private static final int GAP = 2;

    private final Composite whole;
    private final Label title;
    private final Map<Act, Button> buttons = new LinkedHashMap<>();

    /**
     * @param decide asks and decides
     */
    public VerbBar(Composite parent, List<Act> acts, Consumer<Act> decide) {
        whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(acts.size() + 1).margins(8, 3).spacing(GAP, 2).applyTo(whole);
        title = new Label(whole, SWT.NONE);
        title.setData("org.eclipse.e4.ui.css.CssClassName", "section");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
        for (Act act : acts) {
            // A button that is disabled shows no tip of its own; what lies below it does.
            var below = new Composite(whole, SWT.NONE);
            GridLayoutFactory.fillDefaults().applyTo(below);
            var button = new Button(below, SWT.PUSH | SWT.FLAT);
            button.setText(DocumentVerbs.label(act));
            button.setImage(Icons.of(DocumentVerbs.icon(act)));
            button.addListener(SWT.Selection, e -> decide.accept(act));
            buttons.put(act, button);
        }
        whole.addListener(SWT.Resize, e -> arrange());
    }

    /** Where there is no room for a name beside the verbs, it stands above them. */
    private void arrange() {
        int verbs = buttons.values().stream().mapToInt(button -> button.getParent().computeSize(SWT.DEFAULT,
                SWT.DEFAULT).x + GAP).sum();
        int columns = whole.getClientArea().width - verbs < NAME ? buttons.size() + 1 : 1;
        var data = (GridData) title.getLayoutData();
        if (data.horizontalSpan != columns) {
            data.horizontalSpan = columns;
            whole.getParent().layout(new Control[] {title});
        }
    }

    /** Shows what is selected; a verb can be pressed where it can be done with any of it. */
    public void show(List<? extends Identified> selected) {
        List<? extends Identified> documents = selected.stream().filter(one -> one.eContainer() != null).toList();
        String text = documents.isEmpty() ? "" : documents.size() > 1 ? documents.size() + " selected"
                : DocumentVerbs.what(documents.getFirst()) + ": " + DocumentVerbs.state(documents.getFirst());
        title.setText(text.replace("&", "&&"));
        title.setToolTipText(text);
        buttons.forEach((act, button) -> {
            Optional<String> why = documents.stream().anyMatch(one -> DocumentVerbs.hindrance(act, one).isEmpty())
                    ? Optional.empty() : DocumentVerbs.hindrance(act, documents.isEmpty() ? null
                            : documents.getFirst());
            Restyling.enable(button, why.isEmpty());
            button.getParent().setToolTipText(why.orElse(null));
        });
    }

    /** The whole, to be laid out. */
    public Composite control() {
        return whole;
    }
}
