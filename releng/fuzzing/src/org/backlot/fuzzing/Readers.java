package org.backlot.fuzzing;

import org.backlot.core.Backlot;
import org.backlot.core.exchange.Exchanges.Format;
import org.backlot.core.testing.PlainRegistry;

/** Prints the formats that can be read, a line each: the last part of its id, and how its files' names end. */
public final class Readers {

    private Readers() {
    }

    /** What the product brings. */
    static Backlot installed() {
        return new Backlot(PlainRegistry.of("org.backlot.exchange", "org.backlot.schedule", "org.backlot.budget",
                "org.backlot.resources").registry(), "Fuzzer", problem -> {
                    throw new IllegalStateException(problem.message());
                });
    }

    public static void main(String[] args) {
        for (Format format : installed().exchanges().formats()) {
            if (format.reads()) {
                System.out.println(format.id().substring(format.id().lastIndexOf('.') + 1) + " "
                        + String.join(" ", format.extensions()));
            }
        }
    }
}
