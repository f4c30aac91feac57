package org.backlot.ui.exchange;

import org.backlot.core.Backlot;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Desk;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Shell;

/** Reads a file of another program into the production, after saying what is in it. */
public class ImportHandler {

    @CanExecute
    boolean isOpen(@Optional Session session) {
        return session != null;
    }

    @Execute
    void read(Shell shell, Desk desk, Session session, Backlot backlot) {
        Chosen.ask(shell, "Import", backlot.exchanges()).ifPresent(new Importing(shell, desk, session)::start);
    }
}
