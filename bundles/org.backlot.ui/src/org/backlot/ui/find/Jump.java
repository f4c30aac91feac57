package org.backlot.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import jakarta.inject.Inject;

/**
 * Goes to where an object is shown. A part says which it shows by tags, {@code shows:Scene}, with the name of the
 * model class; what no part shows is shown by what contains it.
 */
@Creatable
public final class Jump {

    private static final String TAG = "shows:";

    private final MApplication application;
    private final EModelService model;

    @Inject
    public Jump(MApplication application, EModelService model) {
        this.application = application;
        this.model = model;
    }

    /**
     * Shows and selects an object.
     *
     * @return whether some part shows it
     */
    public boolean to(EObject object) {
        for (EObject shown = object; shown != null; shown = shown.eContainer()) {
            if (to(shown, shown.eClass())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Shows and selects an object where those of another class are shown, as a person where journeys are.
     *
     * @return whether some part shows them
     */
    public boolean to(EObject object, EClass shownWith) {
        Optional<MPart> part = part(shownWith);
        part.ifPresent(found -> show(found, object));
        return part.isPresent();
    }

    /** Whether some part shows objects of a class. */
    public boolean isShown(EClass type) {
        return part(type).isPresent();
    }

    private Optional<MPart> part(EClass type) {
        List<EClass> types = new ArrayList<>(type.getEAllSuperTypes().reversed());
        types.addFirst(type);
        List<MPart> parts = model.findElements(application, null, MPart.class);
        MPerspective now = model.getActivePerspective(application.getChildren().getFirst());
        return types.stream().flatMap(t -> parts.stream().filter(p -> p.getTags().contains(TAG + t.getName()))
                .sorted((a, b) -> Boolean.compare(perspective(b) == now, perspective(a) == now))).findFirst();
    }

    private static MPerspective perspective(MUIElement element) {
        for (MUIElement at = element; at != null;) {
            if (at instanceof MPerspective perspective) {
                return perspective;
            }
            MElementContainer<MUIElement> parent = at.getParent();
            at = parent;
        }
        return null;
    }

    private void show(MPart part, EObject object) {
        EPartService parts = application.getChildren().getFirst().getContext().get(EPartService.class);
        MPerspective perspective = perspective(part);
        if (perspective != null) {
            parts.switchPerspective(perspective);
        }
        parts.showPart(part, EPartService.PartState.ACTIVATE);
        // A part that was only just made has no size yet, and could not scroll to what is selected.
        application.getContext().get(UISynchronize.class).asyncExec(() -> {
            if (part.getContext() != null) {
                part.getContext().get(ESelectionService.class).setSelection(object);
            }
        });
    }
}
