package org.backlot.ui.papers;

import java.nio.file.Path;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.documents.Documents;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Worker;
import org.backlot.ui.production.Work;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Prints a paper to a file and opens it. */
public class PrintHandler {

    @CanExecute
    boolean isOpen(@Optional Session session) {
        return session != null;
    }

    @Execute
    void print(Shell shell, Desk desk, Session session, UISynchronize screen) {
        var documents = new Documents(session.contributions());
        new PrintDialog(shell, desk.palette(), documents.installed(),
                paper -> paper.nameIn(session.production())).ask()
                .ifPresent(choice -> print(shell, desk, session, screen, documents, choice));
    }

    private static void print(Shell shell, Desk desk, Session session, UISynchronize screen, Documents documents,
            PrintDialog.Choice choice) {
        var place = new FileDialog(shell, SWT.SAVE);
        place.setText("Save " + choice.document().nameIn(session.production()));
        place.setOverwrite(true);
        place.setFileName(choice.document().shortName() + "." + choice.ending());
        place.setFilterExtensions(new String[] {"*." + choice.ending()});
        String chosen = place.open();
        if (chosen == null) {
            return;
        }
        String name = choice.document().nameIn(session.production());
        Path file = Path.of(chosen.endsWith("." + choice.ending()) ? chosen : chosen + "." + choice.ending());
        Production copy = session.snapshot();
        Questions questions = session.questionsOfSnapshot();
        Documents theirs = documents.by(new Worker(desk).name());
        Work.write("Printing " + name, stop -> {
            theirs.print(choice.document(), copy, questions,
                    choice.options(), file);
            return file.getFileName() + " is in " + file.getParent();
        }, () -> screen.asyncExec(() -> Program.launch(file.toString())),
                cause -> screen.asyncExec(() -> desk.tell("Print " + name, cause)));
    }
}
