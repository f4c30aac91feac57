package org.backlot.ui.draft;

import java.time.LocalDate;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.backlot.core.draft.DraftDecisions;
import org.backlot.core.draft.DraftImpact;
import org.backlot.core.draft.DraftLabel;
import org.backlot.core.draft.DraftMerge;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.production.Work;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** The window in which a new draft is accepted, all of it in one step, or closed without a trace. */
final class DraftDialog extends Dialog {

    /** What {@link #open} answers where the person wants the scene numbers locked before going on. */
    static final int LOCK = 2;
    private static final int WAIT = 250;

    private final Desk desk;
    private final Session session;
    private final NewDraft draft;
    /** Counts what was asked, so that work for an older question stops. */
    private final AtomicInteger asked = new AtomicInteger();
    private DraftView view;

    DraftDialog(Shell parent, Desk desk, Session session, NewDraft draft) {
        super(parent);
        this.desk = desk;
        this.session = session;
        this.draft = draft;
        setShellStyle(SWT.SHELL_TRIM | SWT.APPLICATION_MODAL);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Compare " + draft.file() + " with the script");
        shell.addListener(SWT.Dispose, e -> asked.incrementAndGet());
    }

    @Override
    protected Point getInitialSize() {
        var screen = getParentShell().getMonitor().getClientArea();
        return new Point(Math.min(1280, screen.width - 40), Math.min(820, screen.height - 60));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var label = DraftLabel.following(draft.comparison(), session.production().getScript().getDrafts(), draft.file(),
                LocalDate.now());
        view = new DraftView(parent, desk, draft.comparison(), label, this::impact, () -> {
            setReturnCode(LOCK);
            close();
        });
        GridDataFactory.fillDefaults().grab(true, true).applyTo(view.control());
        return view.control();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Accept Draft", true)
                .setEnabled(!draft.comparison().isEmpty());
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    /** Waits a moment for the person to go on deciding, and then asks away from this thread. */
    private void impact(DraftDecisions decisions, DraftView.Told told) {
        int question = asked.incrementAndGet();
        Display display = Display.getCurrent();
        told.working(0, draft.comparison().toDecide().size());
        display.timerExec(WAIT, () -> {
            if (asked.get() == question) {
                begin(question, decisions, told, display);
            }
        });
    }

    private void begin(int question, DraftDecisions decisions, DraftView.Told told, Display display) {
        Production copy = session.snapshot();
        Work.start("Impact of " + draft.file(), stop -> DraftImpact.of(copy, session.contributions(),
                draft.comparison(),
                decisions, (step, of) -> {
                    stop.check();
                    tell(display, question, () -> told.working(step, of));
                    return asked.get() == question;
                }), known -> tell(display, question, () -> told.known(known)),
                unwanted -> tell(display, question, () -> told.failed("cancelled")), cause -> {
                    if (!(cause instanceof CancellationException)) {
                        tell(display, question, () -> told.failed(String.valueOf(cause.getMessage())));
                    }
                });
    }

    private void tell(Display display, int question, Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (asked.get() == question) {
                    what.run();
                }
            });
        }
    }

    @Override
    protected void okPressed() {
        try {
            DraftMerge.accept(session, draft.comparison(), view.decisions(), view.label());
            super.okPressed();
        } catch (RuntimeException e) {
            desk.tell("Accept draft", e);
        }
    }
}
