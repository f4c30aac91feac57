package org.backlot.ui.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.backlot.core.spreadsheet.MappedImporter;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Sheet;
import org.backlot.ui.kit.NameDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

/** From where it is read: the sheet, the kind of list, the row with the heads, the saved mapping. */
final class Origin {

    private static final String BY_HEADS = "By the heads of the columns";
    private static final int LONGEST = 60;

    private final MappingChoice choice;
    private final BiConsumer<String, Mapping> save;
    private final Runnable changed;
    private final Combo sheet;
    private final Combo kind;
    private final Spinner header;
    private final Combo profile;

    /**
     * @param save    saves a mapping under a name
     * @param changed runs after each choice
     */
    Origin(Composite parent, MappingChoice choice, BiConsumer<String, Mapping> save, Runnable changed) {
        this.choice = choice;
        this.save = save;
        this.changed = changed;
        boolean kinds = choice.kinds().size() > 1;
        var row = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(kinds ? 9 : 7).spacing(8, 0).applyTo(row);
        sheet = combo(row, "Sheet", choice.file().sheets().stream().map(Origin::name).toList());
        sheet.setEnabled(choice.file().sheets().size() > 1);
        sheet.addListener(SWT.Selection, e -> choose(() ->
            choice.choose(choice.file().sheets().get(sheet.getSelectionIndex()))));
        kind = kinds ? combo(row, "It is a", choice.kinds().stream().map(MappedImporter::kind).toList()) : null;
        if (kinds) {
            kind.addListener(SWT.Selection, e -> choose(() ->
                choice.choose(choice.kinds().get(kind.getSelectionIndex()))));
        }
        new Label(row, SWT.NONE).setText("Row with the heads");
        header = new Spinner(row, SWT.BORDER);
        header.setMinimum(1);
        header.setMaximum(9999);
        header.addListener(SWT.Selection, e -> choose(() -> choice.suggest(header.getSelection())));
        profile = combo(row, "Mapping", List.of());
        profile.addListener(SWT.Selection, e -> choose(() ->
            choice.choose(profile.getSelectionIndex() <= 0 ? "" : profile.getText())));
        var keep = new Button(row, SWT.PUSH);
        keep.setText("Save as\u2026");
        keep.setToolTipText("Keeps what the columns hold and what their words mean under a name, in this production");
        keep.addListener(SWT.Selection, e -> keep());
    }

    private static Combo combo(Composite row, String label, List<String> items) {
        new Label(row, SWT.NONE).setText(label);
        var combo = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(items.toArray(String[]::new));
        return combo;
    }

    private static String name(Sheet sheet) {
        return sheet.name().isEmpty() ? "The whole file" : sheet.name() + (sheet.hidden() ? " (hidden)" : "");
    }

    private void choose(Runnable what) {
        what.run();
        changed.run();
    }

    private void keep() {
        Optional<String> name = new NameDialog(profile.getShell(), "Save mapping", "Save",
                "A name for what these columns hold and what their words mean. A file with the same columns is read so "
                + "from now on.", text -> text.isBlank() ? "" : text.length() > LONGEST ? "Give it a shorter name"
                        : null).ask(choice.profile().isEmpty() ? choice.sheet().name() : choice.profile());
        name.ifPresent(chosen -> choose(() -> save.accept(chosen, choice.keep(chosen))));
    }

    /** Shows what is chosen. */
    void refresh() {
        sheet.select(choice.file().sheets().indexOf(choice.sheet()));
        if (kind != null) {
            kind.select(choice.kinds().indexOf(choice.importer()));
        }
        choice.mapped().ifPresent(from -> header.setSelection(from.header().number()));
        List<String> names = new ArrayList<>(List.of(BY_HEADS));
        names.addAll(choice.profiles());
        profile.setItems(names.toArray(String[]::new));
        profile.select(Math.max(0, names.indexOf(choice.profile())));
        profile.requestLayout();
    }
}
