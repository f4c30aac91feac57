package org.backlot.ui.exchange;

import java.nio.file.Path;
import java.util.Optional;

import org.backlot.core.exchange.Exchanges;
import org.backlot.core.exchange.Importer;
import org.backlot.core.file.UnreadableFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/**
 * A file of another program that a person chose to be read.
 *
 * @param format empty where nothing tells it
 */
public record Chosen(Path file, Optional<Exchanges.Format> format) {

    /** Asks for one; empty where the person thought better of it. */
    static Optional<Chosen> ask(Shell shell, String title, Exchanges exchanges) {
        Formats formats = Formats.reading(exchanges);
        var dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(title);
        dialog.setFilterNames(formats.names().toArray(String[]::new));
        dialog.setFilterExtensions(formats.patterns().toArray(String[]::new));
        return Optional.ofNullable(dialog.open()).map(Path::of).map(file -> new Chosen(file,
                formats.chosen(dialog.getFilterIndex(), file.getFileName().toString())));
    }

    /** The name of the file, for what a person is told. */
    public String name() {
        return file.getFileName().toString();
    }

    /**
     * What reads it.
     *
     * @throws UnreadableFile if no installed format reads it, with what to do
     */
    public Importer importer() throws UnreadableFile {
        return format.flatMap(Exchanges.Format::importer).orElseThrow(() -> new UnreadableFile(name(), 0,
                "No format that is installed reads this file. Choose one in the list of the dialog"));
    }
}
