package org.backlot.exchange.pdf;

import java.io.IOException;
import java.time.Duration;

/** How long a file may take: a crafted one draws without end. Also ends the reading when its thread is interrupted. */
final class ReadingLimit {

    private static final int STEPS_BETWEEN_LOOKS = 256;

    private final long end;
    private int steps;

    /** The time is over, or a person stopped the reading. */
    static final class Over extends IOException {

        private static final long serialVersionUID = 1L;

        Over(String message) {
            super(message);
        }
    }

    ReadingLimit(Duration longest) {
        this.end = System.nanoTime() + longest.toNanos();
    }

    /** Takes a step; looks at the clock now and then. */
    void check() throws Over {
        if (++steps % STEPS_BETWEEN_LOOKS == 0) {
            if (Thread.currentThread().isInterrupted()) {
                throw new Over("Reading it was stopped. Nothing was taken from it");
            }
            if (System.nanoTime() - end > 0) {
                throw new Over("It takes too long to read. Print it to a new PDF, and read that");
            }
        }
    }
}
