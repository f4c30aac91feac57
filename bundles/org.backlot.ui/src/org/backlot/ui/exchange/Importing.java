package org.backlot.ui.exchange;

import java.util.Map;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.session.Session;
import org.backlot.core.spreadsheet.MappedImporter;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Profiles;
import org.backlot.ui.draft.Comparing;
import org.backlot.ui.draft.NewDraft;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.mapping.MapColumns;
import org.backlot.ui.mapping.ToMap;
import org.backlot.ui.production.Work;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Reads a file into the production, after asking what a person has to decide. */
final class Importing {

    private final Shell shell;
    private final Desk desk;
    private final Session session;

    Importing(Shell shell, Desk desk, Session session) {
        this.shell = shell;
        this.desk = desk;
        this.session = session;
    }

    /** Begins to read, off the thread that draws. */
    void start(Chosen chosen) {
        String name = chosen.name();
        Map<String, Mapping> mappings = Profiles.of(session.production());
        Display display = shell.getDisplay();
        Work.start("Reading " + name, stop -> {
            Importer importer = chosen.importer();
            return importer instanceof MappedImporter mapped
                    ? ToMap.read(chosen.file(), name, mapped, mappings, stop)
                    : ToMap.nothing(importer, chosen.file(), name);
        }, read -> display.asyncExec(() -> read.columns().ifPresentOrElse(
                choice -> MapColumns.ask(shell, desk, session, name, choice).ifPresent(done -> tell(name, done)),
                () -> ask(name, read.incoming().orElseThrow()))), unwanted -> { },
                cause -> display.asyncExec(() -> desk.tell("Import " + name, cause)));
    }

    private void tell(String name, MapColumns.Done done) {
        if (!done.leftOut().isEmpty()) {
            new ExchangeDialog(shell, "Import " + name, done.says() + ". What could not be read and was left out:",
                    done.leftOut()).tell();
        }
    }

    /** A second screenplay is another draft of the script that is there. */
    private void ask(String name, Incoming incoming) {
        if (!Breakdown.scenes(session.production()).isEmpty() && incoming.isScript()) {
            new Comparing(shell, desk, session).start(name, (copy, stop) -> NewDraft.of(name, incoming, copy));
        } else if (new ExchangeDialog(shell, "Import " + name, incoming.summary(), incoming.notes()).ask("Import")) {
            desk.edit("Import " + name, () -> incoming.putInto(session.production(), session.questions()));
        }
    }
}
