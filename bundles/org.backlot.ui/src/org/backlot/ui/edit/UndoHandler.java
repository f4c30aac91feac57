package org.backlot.ui.edit;

import org.backlot.core.session.Session;
import org.backlot.ui.kit.Desk;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Takes the last step back. */
public class UndoHandler {

    @CanExecute
    boolean canUndo(@Optional Session session) {
        return session != null && session.undoable().isPresent();
    }

    @Execute
    void undo(Session session, Desk desk) {
        try {
            session.undo();
        } catch (RuntimeException e) {
            desk.tell("Undo", e);
        }
    }
}
