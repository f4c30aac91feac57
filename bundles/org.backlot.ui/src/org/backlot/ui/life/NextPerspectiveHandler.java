package org.backlot.ui.life;

import java.util.List;

import org.backlot.core.session.Session;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;

/** Goes to the perspective after the one that is shown, round and round. */
public class NextPerspectiveHandler {

    @CanExecute
    boolean isOpen(@Optional Session session) {
        return session != null;
    }

    @Execute
    void go(Perspectives perspectives) {
        List<MPerspective> all = perspectives.all();
        perspectives.show(all.get((all.indexOf(perspectives.shown()) + 1) % all.size()));
    }
}
