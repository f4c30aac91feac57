package org.backlot.ui.production;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** A production that a person chose: its file or, where it is a folder, any of the files in it. */
public final class ChosenProduction {

    private static final String PART = ".xmi";

    private ChosenProduction() {
    }

    /**
     * Asks for one; empty where the person thought better of it.
     *
     * @param near beside which it is looked for
     */
    public static Optional<Path> ask(Shell shell, String title, Optional<Path> near) {
        var dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(title);
        dialog.setFilterNames(new String[] {"Productions (*.backlot)", "Productions in folders (*.xmi)", "All files"});
        dialog.setFilterExtensions(new String[] {"*.backlot", "*" + PART, "*"});
        near.map(Path::getParent).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
        return Optional.ofNullable(dialog.open()).map(file -> of(Path.of(file)));
    }

    /** The production that a file is, or is a part of. */
    public static Path of(Path file) {
        return file.getFileName().toString().endsWith(PART) ? file.toAbsolutePath().getParent() : file;
    }
}
