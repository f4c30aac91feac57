package org.backlot.ui.elements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Chooses by a dialog, and opens a copy that is gone when the workbench ends. */
public final class FilesOfTheDesktop implements Desktop {

    private static final int LONGEST = 80;

    private final Shell shell;

    /** @param shell over which the dialog opens */
    public FilesOfTheDesktop(Shell shell) {
        this.shell = shell;
    }

    @Override
    public List<Path> choose() {
        var dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText("Attach files");
        if (dialog.open() == null) {
            return List.of();
        }
        return Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList();
    }

    @Override
    public void open(String name, byte[] content) throws IOException {
        Path folder = Files.createTempDirectory("backlot");
        String safe = name.replaceAll("[^\\p{L}\\p{N}._ -]", "_").replaceAll("^\\.+", "_");
        Path copy = folder.resolve(safe.substring(Math.max(0, safe.length() - LONGEST)));
        Files.write(copy, content);
        folder.toFile().deleteOnExit();
        copy.toFile().deleteOnExit();
        if (!Program.launch(copy.toString())) {
            throw new IOException("No program of this computer opens " + name);
        }
    }
}
