package org.backlot.core.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.Backlot;
import org.backlot.core.file.FileStore;
import org.backlot.core.session.Session;

/** One call of a {@link Command}: what was typed, and where to answer. */
public interface Invocation {

    /** What is installed, and the way to productions. */
    Backlot backlot();

    /** An argument by its name in the contribution, as {@code PRODUCTION}; empty where it may be left out and was. */
    Optional<String> argument(String name);

    /** The last value of an option, without the dashes; the empty string for an option that takes none. */
    Optional<String> option(String name);

    /** Every value of an option that may be given several times, in order. */
    List<String> options(String name);

    /**
     * All options of the verb itself that were given, the last value of each, in the order in which they were typed.
     */
    Map<String, String> options();

    /** The file that a text of the person names, from the folder where the command was called. */
    Path file(String text);

    /**
     * Opens the production that a required argument names; what a person should know of it is told. For editing, what
     * a crash had left unsaved is saved first, so that nothing is lost whatever happens next.
     *
     * @throws org.backlot.core.file.UnreadableFile if it is no production, or is to be edited and is open elsewhere
     */
    Session open(String argument, FileStore.Access access) throws IOException;

    /** The day of the calendar on which the command was called. */
    LocalDate today();

    /** The required argument of a name. */
    default String required(String name) {
        return argument(name).orElseThrow(() -> new UsageFault("The argument " + name + " is missing"));
    }

    /**
     * Prints data in the format that was asked for: text, JSON or CSV.
     *
     * @param data as {@link org.backlot.core.report.Report#of} gives it
     */
    void print(Object data);

    /** Whether text for people was asked for, so that names and places say more than ids. */
    boolean forPeople();

    /** Tells a person what was done or what to look at: one line, apart from the printed data. */
    void note(String line);
}
