package org.backlot.ui.exchange;

import java.nio.file.Path;
import java.util.Map;

import org.backlot.core.Backlot;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.core.spreadsheet.MappedImporter;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Profiles;
import org.backlot.ui.draft.CompareHandler;
import org.backlot.ui.draft.NewDraft;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.mapping.MapColumns;
import org.backlot.ui.mapping.ToMap;
import org.backlot.ui.production.Work;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Reads a file of another program into the production, after saying what is in it. */
public class ImportHandler {

    @CanExecute
    boolean isOpen(@Optional Session session) {
        return session != null;
    }

    @Execute
    void read(Shell shell, Desk desk, Session session, Backlot backlot, UISynchronize screen) {
        Formats formats = Formats.reading(backlot.exchanges());
        var dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText("Import");
        dialog.setFilterNames(formats.names().toArray(String[]::new));
        dialog.setFilterExtensions(formats.patterns().toArray(String[]::new));
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        Path file = Path.of(chosen);
        String name = file.getFileName().toString();
        var format = formats.chosen(dialog.getFilterIndex(), name);
        Map<String, Mapping> mappings = Profiles.of(session.production());
        Work.start("Reading " + name, stop -> {
            Importer importer = Formats.importer(format, name);
            return importer instanceof MappedImporter mapped ? ToMap.read(file, name, mapped, mappings, stop)
                    : ToMap.nothing(importer, file, name);
        }, read -> screen.asyncExec(() -> read.columns().ifPresentOrElse(
                choice -> MapColumns.ask(shell, desk, session, name, choice),
                () -> ask(shell, desk, session, name, read.incoming().orElseThrow()))), unwanted -> { },
                cause -> screen.asyncExec(() -> desk.tell("Import " + name, cause)));
    }

    private static void ask(Shell shell, Desk desk, Session session, String name, Incoming incoming) {
        if (!Breakdown.scenes(session.production()).isEmpty() && incoming.isScript()) {
            compare(shell, desk, session, name, incoming);
        } else if (new ExchangeDialog(shell, "Import " + name, incoming.summary(), incoming.notes()).ask("Import")) {
            desk.edit("Import " + name, () -> incoming.putInto(session.production()));
        }
    }

    /** A second screenplay is another draft of the script that is there. */
    private static void compare(Shell shell, Desk desk, Session session, String name, Incoming incoming) {
        Production copy = session.snapshot();
        Work.start("Comparing " + name, stop -> NewDraft.of(name, incoming, copy), draft -> shell.getDisplay().asyncExec(
                () -> CompareHandler.show(shell, desk, session, draft)), unwanted -> { },
                cause -> shell.getDisplay().asyncExec(() -> desk.tell("Import " + name, cause)));
    }
}
