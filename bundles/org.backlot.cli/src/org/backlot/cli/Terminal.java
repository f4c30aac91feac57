package org.backlot.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;

/**
 * What surrounds a call of the command line.
 *
 * @param out    takes data and nothing else
 * @param err    takes notes and errors
 * @param folder where relative file names begin
 * @param log    takes what only a programmer can read
 * @param clock  says which day it is
 */
public record Terminal(PrintStream out, PrintStream err, Path folder, Path log, Clock clock) {
}
