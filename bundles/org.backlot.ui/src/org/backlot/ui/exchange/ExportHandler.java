package org.backlot.ui.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.Backlot;
import org.backlot.core.exchange.Exchanges;
import org.backlot.core.exchange.Exporter;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Worker;
import org.backlot.ui.production.Work;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Writes a file for another program, and says what the file could not hold. */
public class ExportHandler {

    @CanExecute
    boolean canWrite(@Optional Session session, Backlot backlot) {
        return session != null && !Formats.writing(backlot.exchanges()).formats().isEmpty();
    }

    @Execute
    void write(Shell shell, Desk desk, Session session, Backlot backlot, UISynchronize screen) {
        Formats formats = Formats.writing(backlot.exchanges());
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText("Export");
        String title = session.production().getTitle();
        if (title != null && !title.isBlank() && !formats.formats().isEmpty()) {
            dialog.setFileName(title.replaceAll("[\\\\/:*?\"<>|]", "-") + "."
                    + formats.formats().getFirst().extensions().getFirst());
        }
        dialog.setOverwrite(true);
        dialog.setFilterNames(formats.names().toArray(String[]::new));
        dialog.setFilterExtensions(formats.patterns().toArray(String[]::new));
        String chosen = dialog.open();
        if (chosen != null) {
            Exchanges.Format format = formats.chosen(dialog.getFilterIndex(), chosen)
                    .orElseGet(() -> formats.formats().getFirst());
            write(format, Formats.named(chosen, format), shell, desk, session, screen);
        }
    }

    private static void write(Exchanges.Format format, Path file, Shell shell, Desk desk, Session session,
            UISynchronize screen) {
        Production copy = session.snapshot();
        Questions questions = session.questionsOfSnapshot();
        String user = new Worker(desk).name();
        List<String> notes = new ArrayList<>();
        String place = file.getFileName() + " is in " + file.toAbsolutePath().getParent();
        Work.write("Writing " + file.getFileName(), stop -> {
            notes.addAll(Formats.write(format, copy, questions, user, file));
            return place;
        }, () -> screen.asyncExec(() -> {
            remember(format, copy, questions, desk, session);
            tell(shell, file, place, notes);
        }),
                cause -> screen.asyncExec(() -> desk.tell("Export " + file.getFileName(), cause)));
    }

    private static void remember(Exchanges.Format format, Production written, Questions questions, Desk desk,
            Session session) {
        format.exporter().filter(Exporter::remembers)
                .filter(exporter -> desk.session().filter(now -> now == session).isPresent())
                .ifPresent(exporter -> desk.edit("Export " + format.name(),
                        () -> exporter.remember(written, questions, session.production())));
    }

    private static void tell(Shell shell, Path file, String place, List<String> notes) {
        if (!notes.isEmpty() && !shell.isDisposed()) {
            new ExchangeDialog(shell, "Export " + file.getFileName(), place + ". What it could not hold as it is:",
                    notes).tell();
        }
    }
}
