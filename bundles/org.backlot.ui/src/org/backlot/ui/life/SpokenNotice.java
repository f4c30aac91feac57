package org.backlot.ui.life;

import java.util.Arrays;
import java.util.Optional;

import org.backlot.ui.kit.Notice;
import org.eclipse.e4.core.services.log.Logger;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

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
        display.syncExec(() -> MessageDialog.openWarning(shell(display), doing, Complaint.of(cause)));
    }

    /** The window, where none is active while another dialog closes: a notice without one can lie behind it. */
    private static Shell shell(Display display) {
        return Optional.ofNullable(display.getActiveShell()).or(() -> Arrays.stream(display.getShells())
                .filter(Shell::isVisible).reduce((first, last) -> last)).orElse(null);
    }
}
