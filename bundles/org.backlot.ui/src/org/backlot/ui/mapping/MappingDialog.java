package org.backlot.ui.mapping;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.backlot.core.model.Production;
import org.backlot.core.spreadsheet.MappedIncoming;
import org.backlot.core.spreadsheet.MappedSheet;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Sheet;
import org.backlot.ui.kit.Palette;
import org.backlot.ui.kit.Restyling;
import org.backlot.ui.mapping.Prospect.Problem;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks what the columns of a spreadsheet hold, and shows all the while what would come of it. */
public final class MappingDialog extends TitleAreaDialog {

    private static final int WIDEST = 1120;

    private final MappingChoice choice;
    private final Production production;
    private final Palette palette;
    private final BiConsumer<String, Mapping> save;
    private Origin origin;
    private BadCells bad;
    private ColumnPreview preview;
    private Treatment treatment;
    private Label outcome;
    private ProblemList problems;
    private ColumnWords words;
    private String column = "";
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
        setMessage("Choose above each column. What is there already is brought up to date; empty cells change "
                + "nothing.");
        origin = new Origin(area, choice, save, this::refresh);
        bad = new BadCells(area, choice, palette, this::refresh);
        preview = new ColumnPreview(area, palette, (key, field) -> {
            choice.hold(key, field);
            column = key;
            refresh();
        }, this::select);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(preview);
        treatment = new Treatment(area, choice, this::refresh);
        outcome = new Label(area, SWT.WRAP);
        outcome.setData("org.eclipse.e4.ui.css.CssClassName", "section-title");
        GridDataFactory.fillDefaults().grab(true, false).hint(900, SWT.DEFAULT).applyTo(outcome);
        var below = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(below);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(below);
        problems = new ProblemList(below, palette, preview::reveal);
        words = new ColumnWords(below, palette, this::translate);
        GridDataFactory.fillDefaults().hint(400, SWT.DEFAULT).applyTo(words);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Import", true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        refresh();
    }

    private void select(MappedSheet.Column selected) {
        column = selected.key();
        showWords();
    }

    private Optional<MappedSheet.Column> column() {
        return choice.mapped().flatMap(from -> from.columns().stream().filter(c -> c.key().equals(column))
                .findFirst());
    }

    private void showWords() {
        column().ifPresentOrElse(found -> words.show(found, choice.field(found), choice.words(found)), words::clear);
    }

    private void translate(String word, String means) {
        column().ifPresent(found -> choice.translate(found, word, means));
        refresh();
    }

    /** Shows the choice, and begins to work out what would come of it. */
    private void refresh() {
        origin.refresh();
        treatment.refresh();
        show(Set.of());
        showWords();
        outcome.setText("Reading " + choice.sheet().rows().size() + " rows \u2026");
        Restyling.enable(getButton(IDialogConstants.OK_ID), false);
        work();
    }

    /** Shows the first rows, and others that are named. */
    private void show(Set<Integer> rows) {
        choice.mapped().ifPresentOrElse(from -> preview.show(from, choice.rows(rows), choice.fields()),
                preview::clear);
    }

    private void work() {
        int turn = ++asked;
        Display display = getShell().getDisplay();
        var importer = choice.importer();
        Sheet from = choice.sheet();
        Mapping mapping = choice.mapping();
        boolean leaves = choice.leavesOut();
        Job.create("Read " + choice.file().file(), monitor -> {
            Prospect prospect = Prospect.of(importer, from, mapping, leaves, EcoreUtil.copy(production));
            display.asyncExec(() -> arrived(turn, prospect));
        }).schedule();
    }

    private void arrived(int turn, Prospect prospect) {
        if (turn != asked || outcome.isDisposed()) {
            return;
        }
        incoming = prospect.incoming();
        outcome.setText(prospect.words());
        outcome.setForeground(palette.colour(incoming.isEmpty() ? "error" : "text"));
        bad.show(prospect.bad());
        Set<Integer> rows = prospect.problems().stream().filter(Problem::error).map(Problem::row)
                .collect(Collectors.toSet());
        if (choice.rows(rows).size() > choice.rows(Set.of()).size()) {
            show(rows);
        }
        problems.show(prospect.problems());
        preview.mark(prospect.problems());
        Restyling.enable(getButton(IDialogConstants.OK_ID), incoming.isPresent());
        outcome.requestLayout();
    }
}
