package org.backlot.ui.kit;

import java.util.function.Predicate;

import org.backlot.core.session.ChangeSet;
import org.backlot.core.session.Session;
import org.eclipse.swt.widgets.Control;

/** Turns changes of whichever production is open into refreshes of a control, one for many. */
final class Watch {

    private final Control owner;
    private final Predicate<ChangeSet> concerns;
    private final Runnable refresh;
    private boolean due;
    private AutoCloseable listening;

    Watch(Control owner, Predicate<ChangeSet> concerns, Runnable refresh) {
        this.owner = owner;
        this.concerns = concerns;
        this.refresh = refresh;
    }

    /** Listens to this production from now on; null is none. */
    void turnTo(Session session) {
        stop();
        if (session != null) {
            listening = session.listen(change -> {
                if (concerns.test(change)) {
                    schedule();
                }
            });
        }
        schedule();
    }

    private void stop() {
        if (listening == null) {
            return;
        }
        try {
            listening.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        listening = null;
    }

    private void schedule() {
        if (due || owner.isDisposed()) {
            return;
        }
        due = true;
        owner.getDisplay().asyncExec(() -> {
            due = false;
            if (!owner.isDisposed()) {
                refresh.run();
            }
        });
    }
}
