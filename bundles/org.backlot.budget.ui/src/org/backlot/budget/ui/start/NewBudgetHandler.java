package org.backlot.budget.ui.start;

import org.backlot.core.session.Session;
import org.backlot.ui.kit.Desk;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Shell;

/** Makes a budget from the breakdown. */
public class NewBudgetHandler {

    @CanExecute
    boolean isOpen(@Optional Session session) {
        return session != null;
    }

    @Execute
    void make(Shell shell, Desk desk, Session session) {
        NewBudgetWizard.open(shell, desk, session);
    }
}
