package org.backlot.ui.life;

import org.backlot.ui.production.Office;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.IWorkbench;

/** Ends the program, after asking what to do with unsaved changes. */
public class QuitHandler {

    @Execute
    void quit(IWorkbench workbench, Office office) {
        if (office.close()) {
            workbench.close();
        }
    }
}
