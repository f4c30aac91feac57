package org.backlot.ui.production;

import java.nio.file.Path;

import org.backlot.core.session.Session;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Saves the production in another place. */
public class SaveAsHandler {

    @CanExecute
    boolean isOpen(@Optional Session session) {
        return session != null;
    }

    @Execute
    void save(Shell shell, Office office) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText("Save the production as");
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(new String[] {"*.backlot"});
        office.path().ifPresent(path -> {
            dialog.setFilterPath(path.getParent().toString());
            dialog.setFileName(path.getFileName().toString());
        });
        String chosen = dialog.open();
        if (chosen != null) {
            office.saveAs(Path.of(chosen.endsWith(".backlot") ? chosen : chosen + ".backlot"));
        }
    }
}
