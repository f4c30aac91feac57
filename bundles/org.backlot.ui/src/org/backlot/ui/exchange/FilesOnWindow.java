package org.backlot.ui.exchange;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.backlot.core.Backlot;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Dragging;
import org.backlot.ui.kit.Notice;
import org.backlot.ui.production.Office;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

/** Files that are dropped on the window are opened or imported, as by the menu. */
@Creatable
public final class FilesOnWindow {

    private static final int MODAL = SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL;

    private final Office office;
    private final Backlot backlot;
    private final Notice notice;

    @Inject
    public FilesOnWindow(Office office, Backlot backlot, Notice notice) {
        this.office = office;
        this.backlot = backlot;
        this.notice = notice;
    }

    /** Takes the files that are dropped on a window from now on. */
    public void watch(MWindow window) {
        if (window.getWidget() instanceof Shell shell) {
            Dragging.files(shell, files -> take(files, shell, new Desk(window.getContext())));
        }
    }

    private void take(List<Path> files, Shell shell, Desk desk) {
        if (Arrays.stream(shell.getDisplay().getShells())
                .anyMatch(other -> other != shell && other.isVisible() && (other.getStyle() & MODAL) != 0)) {
            return;
        }
        Session session = office.session().orElse(null);
        switch (Dropped.of(files, backlot.exchanges(), session != null)) {
            case Dropped.Production(Path path) -> office.open(path);
            case Dropped.Other(Chosen chosen) -> new Importing(shell, desk, session).start(chosen);
            case Dropped.Refused(String reason) -> notice.tell("Drop files", new IllegalArgumentException(reason));
        }
    }
}
