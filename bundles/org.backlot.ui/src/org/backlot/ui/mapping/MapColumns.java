package org.backlot.ui.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.core.session.Session;
import org.backlot.core.spreadsheet.Faults;
import org.backlot.core.spreadsheet.MappedIncoming;
import org.backlot.core.spreadsheet.Outcome;
import org.backlot.core.spreadsheet.Profiles;
import org.backlot.ui.kit.Desk;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Asks for the columns and imports, in one step. */
public final class MapColumns {

    private MapColumns() {
    }

    /**
     * What came of it.
     *
     * @param says    in a line
     * @param leftOut what the import could not take, a line each
     */
    public record Done(String says, List<String> leftOut) {
    }

    /**
     * Opens the dialog; saved mappings are a step of their own, so that they stay where the import is undone.
     *
     * @return empty where nothing was imported
     */
    public static Optional<Done> ask(Shell shell, Desk desk, Session session, String name, MappingChoice choice) {
        var dialog = new MappingDialog(shell, choice, session.snapshot(), desk.palette(), (profile, mapping) -> desk
                .edit("Save mapping", () -> Profiles.save(session.production(), profile, mapping)));
        return dialog.open() == Window.OK ? dialog.incoming().flatMap(incoming -> put(desk, session, name, incoming))
                : Optional.empty();
    }

    private static Optional<Done> put(Desk desk, Session session, String name, MappedIncoming incoming) {
        List<Outcome> done = new ArrayList<>();
        desk.edit("Import " + name, () -> done.add(incoming.put(session.production())));
        return done.stream().findFirst().map(outcome -> new Done(outcome.summary(), lines(incoming.leftOut())));
    }

    private static List<String> lines(Faults leftOut) {
        List<String> lines = new ArrayList<>();
        leftOut.listed().forEach(fault -> lines.add(fault.place() + ": " + fault.problem() + "."));
        if (leftOut.count() > lines.size()) {
            lines.add("and " + (leftOut.count() - lines.size()) + " more");
        }
        return lines;
    }
}
