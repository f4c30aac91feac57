package org.backlot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

import org.backlot.core.Backlot;
import org.backlot.core.command.Command;
import org.backlot.core.command.UsageFault;
import org.backlot.core.extension.Problem;
import org.backlot.core.file.UnreadableFile;
import org.eclipse.core.runtime.IExtensionRegistry;

/**
 * {@code backlot VERB ...}. Ends with 0 when all is well, 1 when a production has faults of severity error, 2 when the
 * command or a file is wrong. Errors are one line each; no stack trace leaves the log file.
 */
public final class CommandLine {

    private final Backlot backlot;
    private final Terminal terminal;

    /** @param user who works, for the audit trail */
    public CommandLine(IExtensionRegistry registry, String user, Terminal terminal) {
        this.terminal = terminal;
        this.backlot = new Backlot(registry, user, this::tell);
    }

    /** Runs what was typed and answers the exit code. */
    public int run(List<String> typed) {
        int code = runGuarded(typed);
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    private int runGuarded(List<String> typed) {
        try {
            List<Verb> verbs = Verb.all(backlot.contributions());
            Words words = new Words(typed, verbs);
            if (words.help()) {
                terminal.out().print(words.verb().map(Help::of).orElseGet(() -> Help.overall(verbs)));
                return 0;
            }
            if (words.verb().isEmpty()) {
                terminal.err().print(Help.overall(verbs));
                return 2;
            }
            return run(words.verb().get(), words);
        } catch (UsageFault e) {
            return fault("backlot: " + sentence(e.getMessage()) + " See backlot --help");
        } catch (VirtualMachineError e) {
            return internal(e);
        } catch (RuntimeException | Error e) {
            return internal(e);
        }
    }

    private int run(Verb verb, Words words) {
        try {
            var call = new Call(backlot, terminal, words);
            Optional<Command> command = verb.from().object();
            if (command.isEmpty()) {
                return fault("backlot: The verb " + verb.name() + " of the plug-in " + verb.bundle()
                        + " cannot be used. Install a version of it that fits");
            }
            return command.get().run(call) == Command.Outcome.FAULTS ? 1 : 0;
        } catch (UsageFault e) {
            return fault("backlot " + verb.name() + ": " + sentence(e.getMessage()) + " See backlot " + verb.name()
                    + " --help");
        } catch (UncheckedIOException e) {
            return fault(e.getCause());
        } catch (IOException e) {
            return fault(e);
        } catch (InvalidPathException e) {
            return fault(e.getInput() + ": This cannot be the name of a file. Check it");
        }
    }

    private int fault(IOException e) {
        fault(located(e));
        if (e instanceof UnreadableFile unreadable) {
            unreadable.more().forEach(this::fault);
        }
        return 2;
    }

    private int fault(String line) {
        terminal.err().println(line.replaceAll("\\s*\\R\\s*", " "));
        return 2;
    }

    private static String sentence(String text) {
        return text.matches("(?s).*[.?!]") ? text : text + ".";
    }

    private static String located(IOException e) {
        return switch (e) {
            case UnreadableFile unreadable -> unreadable.located();
            case NoSuchFileException missing -> missing.getFile() + ": There is no such file or folder. Check the name";
            case AccessDeniedException denied -> denied.getFile() + ": You may not read or write this. Ask its owner";
            case FileSystemException other -> other.getFile() + ": "
                    + (other.getReason() == null ? "It cannot be read or written" : other.getReason());
            default -> "backlot: " + (e.getMessage() == null ? "A file cannot be read or written" : e.getMessage());
        };
    }

    private int internal(Throwable e) {
        String what = e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
        return fault("backlot: An error inside the program (" + what + "); " + log(e));
    }

    private void tell(Problem problem) {
        String where = problem.cause() == null ? "" : "; " + log(problem.cause());
        terminal.err().println("warning: " + problem.message().replaceAll("\\s*\\R\\s*", " ") + where);
    }

    /** Writes to the log file and says where that is. */
    private String log(Throwable e) {
        var text = new StringWriter();
        text.append(terminal.clock().instant().toString()).append(' ');
        e.printStackTrace(new PrintWriter(text, true));
        try {
            Files.createDirectories(terminal.log().toAbsolutePath().getParent());
            Files.writeString(terminal.log(), text.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return "details are in " + terminal.log();
        } catch (IOException unwritable) {
            return "details could not be written to " + terminal.log();
        }
    }
}
