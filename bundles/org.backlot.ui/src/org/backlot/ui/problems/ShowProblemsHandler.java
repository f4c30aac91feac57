package org.backlot.ui.problems;

import java.util.List;

import org.backlot.core.session.Session;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Shows the problems: those of the perspective in use, or of the script's where it shows none. */
public class ShowProblemsHandler {

    @CanExecute
    boolean isOpen(@Optional Session session) {
        return session != null;
    }

    @Execute
    void show(EPartService parts, EModelService model, MWindow window) {
        MPerspective now = model.getActivePerspective(window);
        List<MPart> here = model.findElements(now, null, MPart.class, List.of("problems"));
        if (!here.isEmpty()) {
            parts.showPart(here.getFirst(), EPartService.PartState.ACTIVATE);
            return;
        }
        model.findElements(window, "org.backlot.ui.script", MPerspective.class).forEach(parts::switchPerspective);
        parts.showPart("org.backlot.ui.problems", EPartService.PartState.ACTIVATE);
    }
}
