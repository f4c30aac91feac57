package org.backlot.ui.life;

import java.util.List;

import org.backlot.ui.kit.Habits;
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

    private static final String HABIT = "perspective";

    private final MApplication application;
    private final EModelService model;
    private final Habits habits;

    @Inject
    public Perspectives(MApplication application, EModelService model, Habits habits) {
        this.application = application;
        this.model = model;
        this.habits = habits;
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
        if (!perspective.getElementId().equals(START)) {
            habits.set(HABIT, perspective.getElementId());
        }
    }

    /** Shows the start page. */
    public void showStart() {
        stack().getChildren().stream().filter(p -> p.getElementId().equals(START)).findFirst().ifPresent(this::show);
    }

    /** Leaves the start page, for the perspective that was worked in last. */
    public void showWork() {
        if (shown() == null || shown().getElementId().equals(START)) {
            String last = habits.get(HABIT).orElse("");
            show(all().stream().filter(p -> p.getElementId().equals(last)).findFirst().orElse(all().getFirst()));
        }
    }

    private MPerspectiveStack stack() {
        return model.findElements(application, STACK, MPerspectiveStack.class).getFirst();
    }
}
