package org.backlot.core.command;

import java.io.IOException;

/**
 * A verb of the command line: contributed to {@code org.backlot.cli.commands}, where its arguments, options and help
 * are written as data.
 */
@FunctionalInterface
public interface Command {

    /**
     * Does what the verb says. Arguments and options were checked against the contribution before.
     *
     * @throws UsageFault  if what was asked for makes no sense, with what to do
     * @throws IOException if a file cannot be read or written; an
     *                     {@link org.backlot.core.file.UnreadableFile} names the line
     */
    Outcome run(Invocation call) throws IOException;

    /** How it ended. */
    enum Outcome {
        /** All is well: exit code 0. */
        FINE,
        /** The production has faults of severity error: exit code 1. */
        FAULTS
    }
}
