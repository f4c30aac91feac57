package org.backlot.ui.production;

import java.nio.file.Path;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Opens a production. */
public class OpenHandler {

    @Execute
    void open(Shell shell, Office office) {
        var dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText("Open a production");
        dialog.setFilterNames(new String[] {"Productions (*.backlot)", "All files"});
        dialog.setFilterExtensions(new String[] {"*.backlot", "*"});
        String chosen = dialog.open();
        if (chosen != null) {
            office.open(Path.of(chosen));
        }
    }
}
