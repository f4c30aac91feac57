package org.backlot.ui.mapping;

import java.util.List;

import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Mapping.NewScenes;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** How lists are parted, and what becomes of scenes and elements that are on one side only. */
final class Treatment {

    private static final List<Mapping.Lists> LISTS = List.of(Mapping.Lists.values());
    private static final List<NewScenes> NEW = List.of(NewScenes.SKIP, NewScenes.ADD);

    private final MappingChoice choice;
    private final Runnable changed;
    private final Combo lists;
    private final List<Control> ofScenes;
    private final Combo scenes;
    private final Button replaces;

    /** @param changed runs after each choice */
    Treatment(Composite parent, MappingChoice choice, Runnable changed) {
        this.choice = choice;
        this.changed = changed;
        var row = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(8, 0).applyTo(row);
        Label label = label(row, "Scenes not in the script");
        scenes = combo(row, List.of("are left out", "are added"));
        label(row, "Names in one cell are parted by");
        lists = combo(row, List.of("what the column has", "line breaks", "semicolons", "commas", "slashes"));
        replaces = new Button(row, SWT.CHECK);
        replaces.setText("Take off the sheets what the file does not name");
        replaces.addListener(SWT.Selection, e -> treat());
        ofScenes = List.of(label, scenes, replaces);
        ofScenes.forEach(GridDataFactory.swtDefaults()::applyTo);
    }

    private static Label label(Composite row, String text) {
        var label = new Label(row, SWT.NONE);
        label.setText(text);
        return label;
    }

    private Combo combo(Composite row, List<String> items) {
        var combo = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(items.toArray(String[]::new));
        combo.addListener(SWT.Selection, e -> treat());
        return combo;
    }

    private void treat() {
        choice.treat(LISTS.get(Math.max(0, lists.getSelectionIndex())),
                NEW.get(Math.max(0, scenes.getSelectionIndex())), replaces.getSelection());
        changed.run();
    }

    /** Shows what is chosen; what concerns scenes only where the file is of scenes. */
    void refresh() {
        Mapping mapping = choice.mapping();
        lists.select(LISTS.indexOf(mapping.lists()));
        scenes.select(Math.max(0, NEW.indexOf(mapping.scenes())));
        replaces.setSelection(mapping.replaces());
        boolean of = choice.importer().describesScenes();
        for (Control control : ofScenes) {
            ((GridData) control.getLayoutData()).exclude = !of;
            control.setVisible(of);
        }
        replaces.requestLayout();
    }
}
