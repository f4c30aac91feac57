package org.backlot.ui.production;

import java.nio.file.Path;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Opens a production: its file or, where it is a folder, any of the files in it. */
public class OpenHandler {

    private static final String PART = ".xmi";

    @Execute
    void open(Shell shell, Office office, Recent recent) {
        var dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText("Open a production");
        dialog.setFilterNames(new String[] {"Productions (*.backlot)", "Productions in folders (*.xmi)", "All files"});
        dialog.setFilterExtensions(new String[] {"*.backlot", "*" + PART, "*"});
        office.path().or(() -> recent.all().stream().filter(Recent::isThere).findFirst())
                .ifPresent(path -> dialog.setFilterPath(path.getParent().toString()));
        String chosen = dialog.open();
        if (chosen != null) {
            office.open(production(Path.of(chosen)));
        }
    }

    /** The production that a file is, or is a part of. */
    public static Path production(Path file) {
        return file.getFileName().toString().endsWith(PART) ? file.toAbsolutePath().getParent() : file;
    }
}
