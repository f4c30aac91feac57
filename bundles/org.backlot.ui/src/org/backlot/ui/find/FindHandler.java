package org.backlot.ui.find;

import org.backlot.core.session.Session;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Finds anything by its name and goes there. */
public class FindHandler {

    @CanExecute
    boolean isOpen(@Optional Session session) {
        return session != null;
    }

    @Execute
    void find(Shell shell, Session session, Jump jump) {
        var dialog = new FindDialog(shell, words -> Finds.of(session, words, o -> jump.isShown(o.eClass())));
        if (dialog.open() == Window.OK && dialog.chosen() != null) {
            jump.to(dialog.chosen().object());
        }
    }
}
