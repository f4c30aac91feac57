package org.backlot.ui.life;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Lets the workbench go on by itself, for what walks through it. */
final class Pause {

    /** Longer than what anything waits for, in milliseconds, before it refreshes. */
    private static final int MOMENT = 450;
    private static final int ROUNDS = 3;

    private final Display display = Display.getCurrent();

    /** Lets everything happen that is due, what waits for a moment of quiet and works in the background too. */
    void rest() {
        for (int i = 0; i < ROUNDS; i++) {
            var over = new boolean[1];
            settle();
            display.timerExec(MOMENT, () -> over[0] = true);
            until(() -> over[0] && Arrays.stream(Job.getJobManager().find(null))
                    .allMatch(job -> job.getState() == Job.SLEEPING));
        }
    }

    /** Lets everything happen that is due now. */
    void settle() {
        while (display.readAndDispatch()) {
            Thread.onSpinWait();
        }
    }

    /** Lets things happen until something is so. */
    void until(BooleanSupplier done) {
        while (!done.getAsBoolean()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }
}
