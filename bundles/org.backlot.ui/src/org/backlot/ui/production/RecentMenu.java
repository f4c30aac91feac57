package org.backlot.ui.production;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/** The productions that were opened last, in the File menu. */
public class RecentMenu {

    /** Opens one of them. */
    record Open(Path path) {

        @Execute
        void open(Office office) {
            office.open(path);
        }
    }

    @AboutToShow
    void fill(List<MMenuElement> items, EModelService model, Recent recent) {
        for (Path path : recent.all()) {
            MDirectMenuItem item = model.createModelElement(MDirectMenuItem.class);
            item.setLabel(path.getFileName() + "   " + path.getParent());
            item.setEnabled(Recent.isThere(path));
            item.setObject(new Open(path));
            items.add(item);
        }
        if (items.isEmpty()) {
            MDirectMenuItem none = model.createModelElement(MDirectMenuItem.class);
            none.setLabel("(none yet)");
            none.setEnabled(false);
            items.add(none);
        }
    }
}
