package org.backlot.ui.life;

import java.util.List;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

import jakarta.inject.Inject;

/** The perspectives of the window, those of plug-ins among them; the start page is shown when nothing is open. */
@Creatable
public final class Perspectives {

    /** The id of the stack that plug-ins put their perspectives into. */
    public static final String STACK = "org.backlot.ui.perspectives";
    /** The id of the perspective of the start page. */
    public static final String START = "org.backlot.ui.start";

    private final MApplication application;
    private final EModelService model;

    @Inject
    public Perspectives(MApplication application, EModelService model) {
        this.application = application;
        this.model = model;
    }

    /** Those that a production is worked on in, in their order. */
    public List<MPerspective> all() {
        return stack().getChildren().stream().filter(p -> !p.getElementId().equals(START)).toList();
    }

    /** The one that is shown; may be the start page, or null before the window stands. */
    public MPerspective shown() {
        return stack().getSelectedElement();
    }

    public void show(MPerspective perspective) {
        EPartService parts = application.getChildren().getFirst().getContext().get(EPartService.class);
        parts.switchPerspective(perspective);
    }

    /** Shows the start page. */
    public void showStart() {
        stack().getChildren().stream().filter(p -> p.getElementId().equals(START)).findFirst().ifPresent(this::show);
    }

    /** Leaves the start page. */
    public void showWork() {
        if (shown() == null || shown().getElementId().equals(START)) {
            show(all().getFirst());
        }
    }

    private MPerspectiveStack stack() {
        return model.findElements(application, STACK, MPerspectiveStack.class).getFirst();
    }
}
