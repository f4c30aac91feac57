package org.backlot.ui.life;

import java.util.List;

import org.backlot.core.session.Session;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

import jakarta.inject.Named;

/** Gives the keyboard to the part after the one that has it, or before it, in the perspective; round and round. */
public class NextPartHandler {

    @CanExecute
    boolean isOpen(@Optional Session session) {
        return session != null;
    }

    @Execute
    void go(@Named("org.backlot.ui.part.step") String step, EPartService parts, EModelService model, MWindow window) {
        List<MPart> shown = model.findElements(model.getActivePerspective(window), null, MPart.class);
        if (!shown.isEmpty()) {
            int at = shown.indexOf(parts.getActivePart());
            int next = Math.floorMod(at + Integer.parseInt(step), shown.size());
            parts.showPart(shown.get(next), EPartService.PartState.ACTIVATE);
        }
    }
}
