package org.backlot.ui.draft;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.Backlot;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.exchange.Exchanges;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.production.Work;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Reads the screenplay of a new draft and shows it beside the script. */
public class CompareHandler {

    private static final String DOING = "Compare new draft";

    @CanExecute
    boolean hasScript(@Optional Session session) {
        return session != null && !Breakdown.scenes(session.production()).isEmpty();
    }

    @Execute
    void compare(Shell shell, Desk desk, Session session, Backlot backlot, UISynchronize screen) {
        List<Exchanges.Format> formats = backlot.exchanges().formats().stream()
                .filter(Exchanges.Format::reads).toList();
        List<String> endings = new ArrayList<>(List.of("*"));
        List<String> names = new ArrayList<>(List.of("All files"));
        formats.forEach(format -> {
            names.add(format.name());
            endings.add(String.join(";", format.extensions().stream().map(e -> "*." + e).toList()));
        });
        var dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText("Compare New Draft");
        dialog.setFilterNames(names.toArray(String[]::new));
        dialog.setFilterExtensions(endings.toArray(String[]::new));
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        Path file = Path.of(chosen);
        String name = file.getFileName().toString();
        var format = dialog.getFilterIndex() > 0
                ? java.util.Optional.of(formats.get(dialog.getFilterIndex() - 1)) : backlot.exchanges().reading(name);
        Production copy = session.snapshot();
        Work.start("Comparing " + name, stop -> {
            try (InputStream in = Files.newInputStream(file)) {
                var incoming = format.flatMap(Exchanges.Format::importer).orElseThrow(() -> new UnreadableFile(name, 0,
                        "No format that is installed reads this file. Choose one in the list of the dialog"))
                        .read(in, name);
                stop.check();
                return NewDraft.of(name, incoming, copy);
            }
        }, draft -> screen.asyncExec(() -> show(shell, desk, session, draft)), unwanted -> { },
                cause -> screen.asyncExec(() -> desk.tell(DOING, cause)));
    }

    /** Opens the window in which a draft is accepted or not. */
    public static void show(Shell shell, Desk desk, Session session, NewDraft draft) {
        if (!shell.isDisposed() && desk.session().filter(open -> open == session).isPresent()) {
            if (new DraftDialog(shell, desk, session, draft).open() == DraftDialog.LOCK) {
                lock(shell, desk, session, draft);
            }
        }
    }

    private static void lock(Shell shell, Desk desk, Session session, NewDraft draft) {
        session.edit("Lock scene numbers", () -> session.production().getScript().setLocked(true));
        Production copy = session.snapshot();
        Display display = shell.getDisplay();
        Work.start("Comparing " + draft.file(), stop -> draft.again(copy),
                fresh -> display.asyncExec(() -> show(shell, desk, session, fresh)), unwanted -> { },
                cause -> display.asyncExec(() -> desk.tell(DOING, cause)));
    }
}
