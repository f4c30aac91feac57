package org.backlot.ui.life;

import java.util.List;

import org.backlot.core.session.Session;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.menu.ItemType;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/** The perspectives in the View menu. */
public class PerspectiveMenu {

    /** Shows one perspective. */
    record Show(MPerspective perspective) {

        @Execute
        void go(Perspectives perspectives) {
            perspectives.show(perspective);
        }
    }

    @AboutToShow
    void fill(List<MMenuElement> items, EModelService model, Perspectives perspectives, @Optional Session session) {
        List<MPerspective> all = perspectives.all();
        for (MPerspective perspective : all) {
            MDirectMenuItem item = model.createModelElement(MDirectMenuItem.class);
            item.setElementId("org.backlot.ui.show." + perspective.getElementId());
            item.setLabel(perspective.getLocalizedLabel() + "\tCtrl+" + (all.indexOf(perspective) + 1));
            item.setType(ItemType.RADIO);
            item.setSelected(perspective == perspectives.shown());
            item.setEnabled(session != null);
            item.setObject(new Show(perspective));
            items.add(item);
        }
    }
}
