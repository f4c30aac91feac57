package org.backlot.ui.edit;

import org.backlot.core.session.Session;
import org.backlot.ui.kit.Desk;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Does the step again that was taken back last. */
public class RedoHandler {

    @CanExecute
    boolean canRedo(@Optional Session session) {
        return session != null && session.redoable().isPresent();
    }

    @Execute
    void redo(Session session, Desk desk) {
        try {
            session.redo();
        } catch (RuntimeException e) {
            desk.tell("Redo", e);
        }
    }
}
