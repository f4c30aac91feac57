package org.backlot.ui.kit;

import java.util.function.Predicate;

import org.backlot.core.session.ChangeSet;
import org.backlot.core.session.Session;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.osgi.service.event.EventHandler;

/**
 * Turns changes of whichever production is open into refreshes of a control, one for many. What is hidden, behind
 * another tab or in another perspective, is refreshed when it comes to light: a tab is shown, a perspective is put back
 * into the window.
 */
final class Watch {

    private final Control owner;
    private final Predicate<ChangeSet> concerns;
    private final Runnable refresh;
    private final IEventBroker perspectives;
    private final EventHandler switched = event -> lookAgain();
    private final Listener showing = event -> shown(event.widget);
    private boolean due;
    private boolean waits;
    private AutoCloseable listening;

    /** @param perspectives tells when another one is shown; null where there are none */
    Watch(Control owner, IEventBroker perspectives, Predicate<ChangeSet> concerns, Runnable refresh) {
        this.owner = owner;
        this.perspectives = perspectives;
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

    /** Listens to nothing any more. */
    void end() {
        stop();
        waitToBeShown(false);
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
        if (due || waits || owner.isDisposed()) {
            return;
        }
        due = true;
        owner.getDisplay().asyncExec(() -> {
            due = false;
            if (!owner.isDisposed()) {
                refreshOrWait();
            }
        });
    }

    private void refreshOrWait() {
        if (isHidden(null)) {
            waitToBeShown(true);
        } else {
            refresh.run();
        }
    }

    private void waitToBeShown(boolean wait) {
        if (wait == waits) {
            return;
        }
        waits = wait;
        if (wait) {
            owner.getDisplay().addFilter(SWT.Show, showing);
        } else {
            owner.getDisplay().removeFilter(SWT.Show, showing);
        }
        if (perspectives != null && wait) {
            perspectives.subscribe(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT, switched);
        } else if (perspectives != null) {
            perspectives.unsubscribe(switched);
        }
    }

    private void shown(Widget widget) {
        if (widget instanceof Control control && !isHidden(control)) {
            waitToBeShown(false);
            refresh.run();
        }
    }

    /** Now, or when those who show the other perspective have done so. */
    private void lookAgain() {
        if (!refreshedInSight() && !owner.isDisposed()) {
            owner.getDisplay().asyncExec(this::refreshedInSight);
        }
    }

    private boolean refreshedInSight() {
        boolean seen = waits && !owner.isDisposed() && !isHidden(null);
        if (seen) {
            waitToBeShown(false);
            refresh.run();
        }
        return seen;
    }

    /**
     * Whether it is out of sight, as is what is in a window that is not open.
     *
     * @param shown what is being shown at this moment
     */
    private boolean isHidden(Control shown) {
        for (Control at = owner; at != null; at = at instanceof Shell ? null : at.getParent()) {
            if (at != shown && !at.getVisible()) {
                return true;
            }
        }
        return false;
    }
}
