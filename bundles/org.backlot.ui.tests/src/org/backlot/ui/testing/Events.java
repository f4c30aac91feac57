package org.backlot.ui.testing;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** The loop of events of a test. What never comes fails the test, so that none waits for ever. */
public final class Events {

    /** After how many milliseconds without an event it looks again. */
    static final int GLANCE = 50;
    /** Far more than a busy machine needs. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Runnable LOOK = () -> { };

    private Events() {
    }

    /** Lets everything happen that is due. */
    public static void settle() {
        BooleanSupplier late = patience();
        while (Display.getCurrent().readAndDispatch()) {
            if (late.getAsBoolean()) {
                throw new AssertionError("There is always something more to do");
            }
        }
    }

    /** Lets things happen, what works in the background too, until something is so, which no event need tell of. */
    public static void until(BooleanSupplier so) {
        Display display = Display.getCurrent();
        BooleanSupplier late = patience();
        while (!so.getAsBoolean()) {
            if (late.getAsBoolean()) {
                throw new AssertionError("What was waited for did not come");
            }
            if (!display.readAndDispatch()) {
                display.timerExec(GLANCE, LOOK);
                display.sleep();
            }
        }
    }

    /** Whether somebody who begins to wait now has waited too long. */
    static BooleanSupplier patience() {
        long begun = System.nanoTime();
        return () -> System.nanoTime() - begun > PATIENCE.toNanos();
    }
}
