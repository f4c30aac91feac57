package org.backlot.ui.production;

import java.util.List;

import org.backlot.core.demo.Demos.Demo;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/** The demos that are installed, in the File menu. */
public class DemoMenu {

    /** Opens one of them. */
    record Open(Demo demo) {

        @Execute
        void open(Showcase demos) {
            demos.open(demo);
        }
    }

    @AboutToShow
    void fill(List<MMenuElement> items, EModelService model, Showcase demos) {
        for (Demo demo : demos.all()) {
            MDirectMenuItem item = model.createModelElement(MDirectMenuItem.class);
            item.setLabel(demo.name());
            item.setTooltip(demo.description());
            item.setObject(new Open(demo));
            items.add(item);
        }
    }
}
