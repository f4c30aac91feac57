package org.backlot.ui.production;

import org.backlot.core.session.Session;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Saves the production. */
public class SaveHandler {

    @CanExecute
    boolean isDirty(@Optional Session session) {
        return session != null && session.isDirty();
    }

    @Execute
    void save(Office office) {
        office.save();
    }
}
