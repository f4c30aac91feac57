package org.backlot.ui.mapping;

import org.backlot.core.session.Session;
import org.backlot.core.spreadsheet.Profiles;
import org.backlot.ui.kit.Desk;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Asks for the columns and imports, in one step. */
public final class MapColumns {

    private MapColumns() {
    }

    /** Opens the dialog; saved mappings are a step of their own, so that they stay where the import is undone. */
    public static void ask(Shell shell, Desk desk, Session session, String name, MappingChoice choice) {
        var dialog = new MappingDialog(shell, choice, session.snapshot(), desk.palette(), (profile, mapping) -> desk
                .edit("Save mapping", () -> Profiles.save(session.production(), profile, mapping)));
        if (dialog.open() == Window.OK) {
            dialog.incoming().ifPresent(incoming -> desk.edit("Import " + name,
                    () -> incoming.put(session.production())));
        }
    }
}
