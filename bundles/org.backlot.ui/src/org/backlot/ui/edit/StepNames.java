package org.backlot.ui.edit;

import java.util.Optional;

import org.backlot.core.session.ChangeSet;
import org.backlot.core.session.Session;
import org.backlot.ui.production.Office;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledItem;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

import jakarta.inject.Inject;

/** Names the steps in the menu, "Undo Move strip", and lets menus and tool bar look again at what can be done. */
@Creatable
public final class StepNames {

    private final Office office;
    private final MApplication application;
    private final EModelService model;
    private final IEventBroker events;

    @Inject
    public StepNames(Office office, MApplication application, EModelService model, IEventBroker events) {
        this.office = office;
        this.application = application;
        this.model = model;
        this.events = events;
    }

    /** Begins. */
    public void begin() {
        office.onChange(this::name);
    }

    private void name() {
        name("undo", "Undo", office.session().flatMap(Session::undoable));
        name("redo", "Redo", office.session().flatMap(Session::redoable));
        events.send(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
    }

    private void name(String command, String verb, Optional<ChangeSet> step) {
        String label = verb + step.map(s -> " " + s.label()).orElse("");
        int everywhere = EModelService.ANYWHERE | EModelService.IN_MAIN_MENU | EModelService.IN_TRIM;
        for (String kind : new String[] {"item", "tool"}) {
            model.findElements(application, "org.backlot.ui." + kind + "." + command, MHandledItem.class, null,
                    everywhere).forEach(item -> {
                        if (kind.equals("item")) {
                            item.setLabel(label);
                        } else {
                            item.setTooltip(label);
                        }
                    });
        }
    }
}
