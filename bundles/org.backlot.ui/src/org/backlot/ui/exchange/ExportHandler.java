package org.backlot.ui.exchange;

import java.nio.file.Path;
import java.util.List;

import org.backlot.core.Backlot;
import org.backlot.core.exchange.Exchanges;
import org.backlot.core.exchange.Exporter;
import org.backlot.core.file.AtomicFile;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
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

/** Writes a file for another program. */
public class ExportHandler {

    @CanExecute
    boolean canWrite(@Optional Session session, Backlot backlot) {
        return session != null && backlot.exchanges().formats().stream().anyMatch(Exchanges.Format::writes);
    }

    @Execute
    void write(Shell shell, Desk desk, Session session, Backlot backlot, UISynchronize screen) {
        List<Exchanges.Format> formats = backlot.exchanges().formats().stream().filter(Exchanges.Format::writes)
                .toList();
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText("Export");
        dialog.setOverwrite(true);
        dialog.setFilterNames(formats.stream().map(Exchanges.Format::name).toArray(String[]::new));
        dialog.setFilterExtensions(formats.stream()
                .map(f -> String.join(";", f.extensions().stream().map(e -> "*." + e).toList()))
                .toArray(String[]::new));
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        Exchanges.Format format = formats.get(Math.max(0, dialog.getFilterIndex()));
        Path file = Path.of(format.fits(chosen) ? chosen : chosen + "." + format.extensions().getFirst());
        Production copy = session.snapshot();
        Work.write("Writing " + file.getFileName(), stop -> {
            Exporter exporter = format.exporter().orElseThrow(() -> new IllegalStateException(
                    "The plug-in " + format.bundle() + " could not write " + format.name()));
            var questions = new Questions(session.contributions(), Questions.Memory.NONE);
            AtomicFile.write(file, out -> exporter.write(copy, questions, out));
            return file.getFileName() + " is in " + file.getParent();
        }, () -> { }, cause -> screen.asyncExec(() -> desk.tell("Export " + file.getFileName(), cause)));
    }
}
