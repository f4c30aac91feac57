package org.backlot.ui.find;

import org.backlot.core.session.Session;
import org.backlot.ui.kit.Desk;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Shell;

/** Finds anything by its name and goes there. */
public class FindHandler {

    @CanExecute
    boolean isOpen(@Optional Session session) {
        return session != null;
    }

    @Execute
    void find(Shell shell, Desk desk, Session session, Jump jump) {
        new FindDialog(shell, desk.palette(), words -> Finds.of(session, words, o -> jump.isShown(o.eClass()))).ask()
                .ifPresent(find -> jump.to(find.object()));
    }
}
