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
import java.util.Optional;

import org.backlot.core.exchange.Exchanges;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.file.UnreadableFile;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Kind;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the screenplay, the title, the first day and the place of a new production. */
final class NewDialog {

    /** @param script what was read; null for a production without a script */
    record Choice(Incoming script, String title, LocalDate start, Path place) {
    }

    private static final String SAYS =
            "Choose a screenplay; scenes, sets and cast are read from it. Without one, begin empty.";

    private final Frame frame;
    private final Exchanges exchanges;
    private Text script;
    private Text title;
    private Text start;
    private Text place;
    private Incoming read;
    private String readFrom = "";
    private Choice choice;

    NewDialog(Shell shell, Exchanges exchanges) {
        this.exchanges = exchanges;
        frame = new Frame(shell, "New Production").accept("Start", this::complete)
                .say(SAYS);
    }

    /** What the person chose; empty where they thought better of it. */
    Optional<Choice> ask() {
        return frame.open(this::fill) ? Optional.of(choice) : Optional.empty();
    }

    private void fill(Composite area) {
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 8).applyTo(area);
        script = row(area, "Screenplay", "Choose…", this::chooseScript);
        script.addListener(SWT.DefaultSelection, e -> readTyped());
        script.addListener(SWT.FocusOut, e -> readTyped());
        title = row(area, "Title", null, null);
        start = row(area, "First day", null, null);
        start.setText(Kind.DATE.show(LocalDate.now().plusWeeks(4)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))));
        place = row(area, "Save as", "Choose…", this::choosePlace);
        title.addModifyListener(e -> suggestPlace());
    }

    private Text row(Composite area, String label, String button, Runnable action) {
        new Label(area, SWT.NONE).setText(label);
        var text = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).span(button == null ? 2 : 1, 1)
                .applyTo(text);
        if (button != null) {
            var push = new Button(area, SWT.PUSH);
            push.setText(button);
            push.addListener(SWT.Selection, e -> action.run());
        }
        return text;
    }

    private void chooseScript() {
        var dialog = new FileDialog(frame.shell(), SWT.OPEN);
        dialog.setText("Choose a screenplay");
        dialog.setFilterNames(new String[] {"Screenplays (*.fountain, *.fdx, *.pdf, *.txt)", "All files"});
        dialog.setFilterExtensions(new String[] {"*.fountain;*.spmd;*.fdx;*.pdf;*.txt", "*"});
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
            frame.wrong(name + " is no name of a file");
        }
    }

    /** Reads a screenplay in the background; until then the production cannot be made. */
    private void read(Path file) {
        String name = String.valueOf(file.getFileName());
        readFrom = file.toString();
        read = null;
        script.setText(readFrom);
        if (readFrom.isBlank()) {
            frame.say(SAYS).ready(true);
            return;
        }
        frame.say("Reading " + name + " \u2026").ready(false);
        Display display = script.getDisplay();
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
        frame.ready(true);
        read = incoming;
        if (incoming == null) {
            frame.wrong(fault);
        } else {
            frame.say(incoming.summary());
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
        var dialog = new FileDialog(frame.shell(), SWT.SAVE);
        dialog.setText("Save the production as");
        dialog.setFilterExtensions(new String[] {"*.backlot"});
        dialog.setFileName(place.getText());
        String file = dialog.open();
        if (file != null) {
            place.setText(file.endsWith(".backlot") ? file : file + ".backlot");
        }
    }

    private boolean complete() {
        try {
            readTyped();
            if (!readFrom.isEmpty() && read == null) {
                return false;
            }
            if (title.getText().isBlank()) {
                throw new IllegalArgumentException("Give the production a title");
            }
            Path file = Path.of(place.getText());
            if (Files.exists(file)) {
                throw new IllegalArgumentException(file.getFileName() + " is there already; choose another name");
            }
            choice = new Choice(read, title.getText().strip(), Kind.DATE.parse().apply(start.getText()), file);
            return true;
        } catch (IllegalArgumentException e) {
            frame.wrong(e.getMessage());
            return false;
        }
    }
}
