package org.backlot.ui.draft;

import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.production.Work;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Compares a new draft with the script, off the thread that draws, and shows the two beside each other. */
public final class Comparing {

    private final Shell shell;
    private final Desk desk;
    private final Session session;

    public Comparing(Shell shell, Desk desk, Session session) {
        this.shell = shell;
        this.desk = desk;
        this.session = session;
    }

    /** A draft, made of a copy of the production. */
    @FunctionalInterface
    public interface Draft {

        /** @param production a copy that nobody changes */
        NewDraft of(Production production, Work.Stop stop) throws Exception;
    }

    /**
     * Begins the job, at the end of which the window opens in which the draft is accepted or not.
     *
     * @param file  its name, for what a person is told
     * @param draft on another thread
     */
    public void start(String file, Draft draft) {
        Production copy = session.snapshot();
        Display display = shell.getDisplay();
        Work.start("Comparing " + file, stop -> draft.of(copy, stop),
                compared -> display.asyncExec(() -> show(compared)), unwanted -> { },
                cause -> display.asyncExec(() -> desk.tell("Compare new draft", cause)));
    }

    private void show(NewDraft draft) {
        if (!shell.isDisposed() && desk.session().filter(open -> open == session).isPresent()
                && new DraftDialog(shell, desk, session, draft).open() == DraftDialog.LOCK) {
            session.edit("Lock scene numbers", () -> session.production().getScript().setLocked(true));
            start(draft.file(), (production, stop) -> draft.again(production));
        }
    }
}
