package org.backlot.ui.production;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

import org.backlot.core.exchange.Exchanges;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.file.UnreadableFile;
import org.backlot.ui.kit.Kind;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the screenplay, the title, the first day and the place of a new production. */
final class NewDialog extends TitleAreaDialog {

    /** @param script what was read; null for a production without a script */
    record Choice(Incoming script, String title, LocalDate start, Path place) {
    }

    private final Exchanges exchanges;
    private Text script;
    private Text title;
    private Text start;
    private Text place;
    private Incoming read;
    private String readFrom = "";
    private Choice choice;

    NewDialog(Shell shell, Exchanges exchanges) {
        super(shell);
        this.exchanges = exchanges;
        setHelpAvailable(false);
    }

    Choice choice() {
        return choice;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("New Production");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, SWT.DEFAULT).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(16, 14).spacing(10, 8).applyTo(area);
        setTitle("New production");
        setMessage("Choose a screenplay; scenes, sets and cast are read from it. Without one, begin empty.");
        script = row(area, "Screenplay", "Choose…", this::chooseScript);
        script.addListener(SWT.DefaultSelection, e -> readTyped());
        script.addListener(SWT.FocusOut, e -> readTyped());
        title = row(area, "Title", null, null);
        start = row(area, "First day", null, null);
        start.setText(Kind.DATE.show(LocalDate.now().plusWeeks(4)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))));
        place = row(area, "Save as", "Choose…", this::choosePlace);
        title.addModifyListener(e -> suggestPlace());
        return area;
    }

    private Text row(Composite area, String label, String button, Runnable action) {
        new Label(area, SWT.NONE).setText(label);
        var text = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(button == null ? 2 : 1, 1).applyTo(text);
        if (button != null) {
            var push = new Button(area, SWT.PUSH);
            push.setText(button);
            push.addListener(SWT.Selection, e -> action.run());
        }
        return text;
    }

    private void chooseScript() {
        var dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText("Choose a screenplay");
        dialog.setFilterNames(new String[] {"Screenplays (*.fountain, *.fdx, *.txt)", "All files"});
        dialog.setFilterExtensions(new String[] {"*.fountain;*.spmd;*.fdx;*.txt", "*"});
        String file = dialog.open();
        if (file != null) {
            read(Path.of(file));
        }
    }

    /** Reads the screenplay whose name was typed, unless it is read already. */
    private void readTyped() {
        String name = script.getText().strip();
        try {
            if (!name.equals(readFrom)) {
                read(Path.of(name));
            }
        } catch (InvalidPathException e) {
            setErrorMessage(name + " is no name of a file");
        }
    }

    /** Reads a screenplay in the background; until then the production cannot be made. */
    private void read(Path file) {
        String name = String.valueOf(file.getFileName());
        readFrom = file.toString();
        read = null;
        script.setText(readFrom);
        setErrorMessage(null);
        if (readFrom.isBlank()) {
            return;
        }
        setMessage("Reading " + name + " …");
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        Display display = getShell().getDisplay();
        Job.create("Read " + name, monitor -> {
            Incoming incoming = null;
            String problem = null;
            try (InputStream in = Files.newInputStream(file)) {
                incoming = exchanges.reading(name).flatMap(Exchanges.Format::importer)
                        .orElseThrow(() -> new UnreadableFile(name, 0, "No format that is installed reads this file. "
                                + "Choose a Fountain or Final Draft file")).read(in, name);
            } catch (NoSuchFileException e) {
                problem = "There is no file " + file + ". Check the name";
            } catch (UnreadableFile e) {
                problem = e.located();
            } catch (IOException | RuntimeException e) {
                problem = name + " cannot be read: " + e.getMessage();
            }
            Incoming came = incoming;
            String fault = problem;
            display.asyncExec(() -> arrived(file, name, came, fault));
        }).schedule();
    }

    private void arrived(Path file, String name, Incoming incoming, String fault) {
        if (script.isDisposed() || !file.toString().equals(readFrom)) {
            return;
        }
        getButton(IDialogConstants.OK_ID).setEnabled(true);
        read = incoming;
        setErrorMessage(fault);
        if (incoming != null) {
            setMessage(incoming.summary());
            if (title.getText().isBlank()) {
                title.setText(name.replaceFirst("\\.[^.]*$", "").replace('-', ' ').replace('_', ' '));
            }
        }
    }

    private void suggestPlace() {
        Path folder = place.getText().isBlank() ? Path.of(System.getProperty("user.home"))
                : Path.of(place.getText()).getParent();
        String name = title.getText().strip().replaceAll("[^\\p{L}\\p{N} -]", "");
        place.setText(folder.resolve((name.isBlank() ? "Untitled" : name) + ".backlot").toString());
    }

    private void choosePlace() {
        var dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText("Save the production as");
        dialog.setFilterExtensions(new String[] {"*.backlot"});
        dialog.setFileName(place.getText());
        String file = dialog.open();
        if (file != null) {
            place.setText(file.endsWith(".backlot") ? file : file + ".backlot");
        }
    }

    @Override
    protected void okPressed() {
        try {
            readTyped();
            if (!readFrom.isEmpty() && read == null) {
                return;
            }
            if (title.getText().isBlank()) {
                throw new IllegalArgumentException("Give the production a title");
            }
            Path file = Path.of(place.getText());
            if (Files.exists(file)) {
                throw new IllegalArgumentException(file.getFileName() + " is there already; choose another name");
            }
            choice = new Choice(read, title.getText().strip(), Kind.DATE.parse().apply(start.getText()), file);
            super.okPressed();
        } catch (IllegalArgumentException e) {
            setErrorMessage(e.getMessage());
        }
    }
}
