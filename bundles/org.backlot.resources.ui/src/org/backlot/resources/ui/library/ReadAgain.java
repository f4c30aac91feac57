package org.backlot.resources.ui.library;

import java.util.List;

import org.backlot.core.SavedProduction;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.production.SavedSince;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** Says in a dialog that the library was saved since it was read, and reads it again at a click. */
final class ReadAgain {

    private ReadAgain() {
    }

    /**
     * Takes no room while there is nothing to say.
     *
     * @param again runs before the dialog is closed
     */
    static void in(Composite area, Frame frame, SavedProduction there, Runnable again) {
        var link = new Link(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(link);
        link.setText(there.production().getTitle().replace("&", "&&") + " was saved since: <a>read again</a>");
        link.setVisible(false);
        link.addListener(SWT.Selection, e -> {
            again.run();
            frame.shell().close();
        });
        var file = new SavedSince.File(there.production().getTitle(), there.file().toString(), there.saved());
        SavedSince.of(link, () -> List.of(file), stale -> {
            if (link.getVisible() == stale.isEmpty()) {
                ((GridData) link.getLayoutData()).exclude = stale.isEmpty();
                link.setVisible(!stale.isEmpty());
                area.layout();
            }
        });
    }
}
