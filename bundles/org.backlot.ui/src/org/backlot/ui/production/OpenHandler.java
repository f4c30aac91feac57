package org.backlot.ui.production;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;

/** Opens a production. */
public class OpenHandler {

    @Execute
    void open(Shell shell, Office office, Recent recent) {
        ChosenProduction.ask(shell, "Open a production", office.path()
                .or(() -> recent.all().stream().filter(Recent::isThere).findFirst())).ifPresent(office::open);
    }
}
