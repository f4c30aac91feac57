package org.backlot.ui.life;

import org.backlot.ui.kit.Notice;
import org.eclipse.e4.core.services.log.Logger;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;

/** Tells what went wrong in a dialog, and the rest to the log. */
final class SpokenNotice implements Notice {

    private final Logger log;

    SpokenNotice(Logger log) {
        this.log = log;
    }

    @Override
    public void tell(String doing, Throwable cause) {
        log.error(cause, doing);
        Display display = Display.getDefault();
        display.syncExec(() -> MessageDialog.openWarning(display.getActiveShell(), doing, Complaint.of(cause)));
    }
}
