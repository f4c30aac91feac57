package org.backlot.ui.exchange;

import java.nio.file.Path;

import org.backlot.core.Backlot;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Desk;
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
        Work.start("Reading " + name, stop -> Formats.read(format, file),
                incoming -> screen.asyncExec(() -> ask(shell, desk, session, name, incoming)), unwanted -> { },
                cause -> screen.asyncExec(() -> desk.tell("Import " + name, cause)));
    }

    private static void ask(Shell shell, Desk desk, Session session, String name, Incoming incoming) {
        if (new ExchangeDialog(shell, "Import " + name, incoming.summary(), incoming.notes()).ask("Import")) {
            desk.edit("Import " + name, () -> incoming.putInto(session.production()));
        }
    }
}
