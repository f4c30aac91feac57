package org.backlot.resources.ui.library;

import java.util.List;
import java.util.stream.Collectors;

import org.backlot.resources.model.Library;
import org.backlot.resources.model.Link;
import org.backlot.ui.kit.Bar;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.production.SavedSince;
import org.backlot.ui.production.SavedSince.File;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Says in a bar that libraries were saved since they were read, and shows what changed at a click. */
public final class LibraryLink {

    private LibraryLink() {
    }

    /** Takes no room while there is nothing to say. */
    public static void in(Composite bar, Desk desk, LibraryActs acts) {
        var link = new org.eclipse.swt.widgets.Link(bar, SWT.NONE);
        link.setVisible(false);
        link.setToolTipText("What is linked may not be as the library has it any more");
        link.addListener(SWT.Selection, e -> acts.changes());
        SavedSince since = SavedSince.of(link, () -> acts.libraries().stream()
                .map(library -> new File(library.getName(), library.getFile(), library.getSaved())).toList(),
                stale -> show(link, stale));
        desk.watch(bar, List.of(Library.class, Link.class), since::look);
    }

    private static void show(org.eclipse.swt.widgets.Link link, List<File> stale) {
        if (!stale.isEmpty()) {
            link.setText(stale.stream().map(File::title).collect(Collectors.joining(", ")).replace("&", "&&")
                    + (stale.size() == 1 ? " was" : " were") + " saved since: <a>see what changed</a>");
            link.requestLayout();
        }
        Bar.show(link, !stale.isEmpty());
    }
}
