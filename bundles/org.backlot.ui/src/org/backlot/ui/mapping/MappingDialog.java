package org.backlot.ui.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.backlot.core.model.Production;
import org.backlot.core.spreadsheet.MappedIncoming;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Mapping.NewScenes;
import org.backlot.core.spreadsheet.Sheet;
import org.backlot.ui.kit.Palette;
import org.backlot.ui.mapping.MappingChoice.Problem;
import org.backlot.ui.mapping.MappingChoice.Prospect;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Asks what the columns of a spreadsheet hold, and shows all the while what would come of it. */
public final class MappingDialog extends TitleAreaDialog {

    private static final List<Mapping.Lists> LISTS = List.of(Mapping.Lists.values());
    private static final List<NewScenes> NEW = List.of(NewScenes.SKIP, NewScenes.ADD);
    private static final String BY_HEADS = "By the heads of the columns";

    private static final int WIDEST = 1120;

    private final MappingChoice choice;
    private final Production production;
    private final Palette palette;
    private final BiConsumer<String, Mapping> save;
    private Combo sheet;
    private Spinner header;
    private Combo profile;
    private Combo lists;
    private Combo scenes;
    private Button replaces;
    private ColumnPreview preview;
    private Label outcome;
    private Table problems;
    private List<Problem> listed = List.of();
    private Optional<MappedIncoming> incoming = Optional.empty();
    private int asked;

    /**
     * @param production a copy, against which the outcome is worked out
     * @param save       saves a mapping under a name
     */
    public MappingDialog(Shell shell, MappingChoice choice, Production production, Palette palette,
            BiConsumer<String, Mapping> save) {
        super(shell);
        this.choice = choice;
        this.production = production;
        this.palette = palette;
        this.save = save;
        setHelpAvailable(false);
    }

    /** What is to be imported; empty where the dialog was cancelled. */
    public Optional<MappedIncoming> incoming() {
        return getReturnCode() == Window.OK ? incoming : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Import " + choice.file().file());
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        Point wanted = super.getInitialSize();
        return new Point(Math.min(wanted.x, WIDEST), wanted.y);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(0, 8).applyTo(area);
        setTitle("What do the columns hold?");
        setMessage("Choose above each column. Rows for scenes that are there update them; empty cells change nothing.");
        place(area);
        preview = new ColumnPreview(area, palette, choice.fields(), (column, field) -> {
            choice.hold(column, field);
            refresh();
        });
        GridDataFactory.fillDefaults().grab(true, true).applyTo(preview);
        treatment(area);
        outcome = new Label(area, SWT.WRAP);
        outcome.setData("org.eclipse.e4.ui.css.CssClassName", "section-title");
        GridDataFactory.fillDefaults().grab(true, false).hint(900, SWT.DEFAULT).applyTo(outcome);
        problems(area);
        return area;
    }

    private void place(Composite area) {
        var row = row(area, 7);
        label(row, "Sheet");
        sheet = combo(row, choice.file().sheets().stream().map(MappingDialog::name).toList());
        sheet.setEnabled(choice.file().sheets().size() > 1);
        sheet.addListener(SWT.Selection, e -> {
            choice.choose(choice.file().sheets().get(sheet.getSelectionIndex()));
            refresh();
        });
        label(row, "Row with the heads");
        header = new Spinner(row, SWT.BORDER);
        header.setMinimum(1);
        header.setMaximum(9999);
        header.addListener(SWT.Selection, e -> {
            choice.suggest(header.getSelection());
            refresh();
        });
        label(row, "Mapping");
        profile = combo(row, List.of());
        profile.addListener(SWT.Selection, e -> {
            choice.choose(profile.getSelectionIndex() <= 0 ? "" : profile.getText());
            refresh();
        });
        var keep = new Button(row, SWT.PUSH);
        keep.setText("Save as\u2026");
        keep.setToolTipText("Keeps what the columns hold under a name, in this production");
        keep.addListener(SWT.Selection, e -> askName());
    }

    private static String name(Sheet sheet) {
        return sheet.name().isEmpty() ? "The whole file" : sheet.name() + (sheet.hidden() ? " (hidden)" : "");
    }

    private void treatment(Composite area) {
        var row = row(area, 5);
        label(row, "Scenes that the script does not have");
        scenes = combo(row, List.of("are left out", "are added"));
        label(row, "Names in one cell are parted by");
        lists = combo(row, List.of("what the column has", "line breaks", "semicolons", "commas", "slashes"));
        replaces = new Button(row, SWT.CHECK);
        replaces.setText("Take off the sheets what the file does not name");
        for (Control control : new Control[] {scenes, lists, replaces}) {
            control.addListener(SWT.Selection, e -> {
                choice.treat(LISTS.get(Math.max(0, lists.getSelectionIndex())),
                        NEW.get(Math.max(0, scenes.getSelectionIndex())), replaces.getSelection());
                refresh();
            });
        }
    }

    private void problems(Composite area) {
        problems = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(900, 110).applyTo(problems);
        new TableColumn(problems, SWT.NONE).setWidth(90);
        new TableColumn(problems, SWT.NONE).setWidth(1200);
        problems.addListener(SWT.Selection, e -> preview.reveal(listed.get(problems.getSelectionIndex())));
    }

    private static Composite row(Composite area, int columns) {
        var row = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 0).applyTo(row);
        return row;
    }

    private static void label(Composite row, String text) {
        new Label(row, SWT.NONE).setText(text);
    }

    private static Combo combo(Composite row, List<String> items) {
        var combo = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(items.toArray(String[]::new));
        return combo;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Import", true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        refresh();
    }

    /** Shows the choice, and begins to work out what would come of it. */
    private void refresh() {
        Mapping mapping = choice.mapping();
        sheet.select(choice.file().sheets().indexOf(choice.sheet()));
        var mapped = choice.mapped();
        mapped.ifPresentOrElse(from -> {
            header.setSelection(from.header().number());
            preview.show(from, choice.rows());
        }, preview::clear);
        List<String> names = new ArrayList<>(List.of(BY_HEADS));
        names.addAll(choice.profiles());
        profile.setItems(names.toArray(String[]::new));
        profile.select(Math.max(0, names.indexOf(choice.profile())));
        profile.requestLayout();
        lists.select(LISTS.indexOf(mapping.lists()));
        scenes.select(Math.max(0, NEW.indexOf(mapping.scenes())));
        replaces.setSelection(mapping.replaces());
        outcome.setText("Reading " + choice.sheet().rows().size() + " rows \u2026");
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        work(mapping);
    }

    private void work(Mapping mapping) {
        int turn = ++asked;
        Display display = getShell().getDisplay();
        var importer = choice.importer();
        Sheet from = choice.sheet();
        Job.create("Read " + choice.file().file(), monitor -> {
            Prospect prospect = MappingChoice.prospect(importer, from, mapping, EcoreUtil.copy(production));
            display.asyncExec(() -> arrived(turn, prospect));
        }).schedule();
    }

    private void arrived(int turn, Prospect prospect) {
        if (turn != asked || outcome.isDisposed()) {
            return;
        }
        incoming = prospect.incoming();
        outcome.setText(prospect.words());
        outcome.setForeground(incoming.isEmpty() ? palette.colour("error") : null);
        listed = prospect.problems();
        problems.setItemCount(0);
        for (Problem problem : listed) {
            var item = new TableItem(problems, SWT.NONE);
            item.setText(new String[] {problem.place(), problem.text()});
            item.setForeground(0, palette.colour(problem.error() ? "error" : "text.secondary"));
        }
        preview.mark(listed);
        getButton(IDialogConstants.OK_ID).setEnabled(incoming.isPresent());
        outcome.requestLayout();
    }

    private void askName() {
        var dialog = new InputDialog(getShell(), "Save mapping",
                "A name for what these columns hold. A file with the same "
                + "columns is read so from now on.", choice.profile().isEmpty() ? choice.sheet().name()
                : choice.profile(),
                name -> name.isBlank() ? "Give it a name" : name.length() > 60 ? "Give it a shorter name" : null);
        if (dialog.open() == Window.OK) {
            keep(dialog.getValue().strip());
        }
    }

    private void keep(String name) {
        save.accept(name, choice.keep(name));
        refresh();
    }
}
