package org.backlot.ui.life;

import java.util.List;

import org.backlot.core.session.Session;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;

import jakarta.inject.Named;

/** Goes to a perspective by its number, counted from 1. */
public class GoToPerspectiveHandler {

    @CanExecute
    boolean isOpen(@Optional Session session) {
        return session != null;
    }

    @Execute
    void go(@Named("org.backlot.ui.perspective.number") String number, Perspectives perspectives) {
        List<MPerspective> all = perspectives.all();
        int index = Integer.parseInt(number) - 1;
        if (index < all.size()) {
            perspectives.show(all.get(index));
        }
    }
}
