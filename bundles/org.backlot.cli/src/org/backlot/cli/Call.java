package org.backlot.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.cli.output.Format;
import org.backlot.core.Backlot;
import org.backlot.core.command.Invocation;
import org.backlot.core.file.FileStore;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.session.Session;

/** A call of a verb from a terminal. */
final class Call implements Invocation {

    private final Backlot backlot;
    private final Terminal terminal;
    private final Words words;
    private final Map<String, String> arguments;

    Call(Backlot backlot, Terminal terminal, Words words) {
        this.backlot = backlot;
        this.terminal = terminal;
        this.words = words;
        this.arguments = words.arguments();
    }

    @Override
    public Backlot backlot() {
        return backlot;
    }

    @Override
    public Optional<String> argument(String name) {
        return Optional.ofNullable(arguments.get(name));
    }

    @Override
    public Optional<String> option(String name) {
        return Optional.ofNullable(options().get(name));
    }

    @Override
    public List<String> options(String name) {
        return words.options().getOrDefault(name, List.of());
    }

    @Override
    public Map<String, String> options() {
        Map<String, String> last = new LinkedHashMap<>();
        words.options().forEach((name, values) -> last.put(name, values.get(values.size() - 1)));
        return last;
    }

    @Override
    public Path file(String text) {
        return terminal.folder().resolve(text);
    }

    @Override
    public Session open(String argument, FileStore.Access access) throws IOException {
        String name = required(argument);
        Backlot.Opened opened = opened(name, access);
        opened.notes().stream().filter(note -> !note.startsWith("Read-only")).forEach(note -> note(name + ": " + note));
        Session session = opened.session();
        if (access == FileStore.Access.EDIT) {
            Optional<String> readOnly = session.store().readOnly();
            if (readOnly.isPresent()) {
                session.close();
                throw new UnreadableFile(name, 0, readOnly.get());
            }
            if (session.isDirty()) {
                session.save();
            }
        }
        return session;
    }

    /** Opens; a fault names the production as it was typed, and inside it the entry. */
    private Backlot.Opened opened(String name, FileStore.Access access) throws IOException {
        Path path = file(name);
        try {
            return backlot.open(path, access);
        } catch (UnreadableFile e) {
            boolean entry = Path.of(e.file()).getParent() == null && !e.file().equals(path.toString());
            boolean itself = e.file().equals(path.toString());
            if (entry || itself) {
                throw new UnreadableFile(entry ? name + "/" + e.file() : name, e.line(), e.getMessage(), e);
            }
            throw e;
        }
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(terminal.clock());
    }

    @Override
    public void print(Object data) {
        try {
            words.format().write(data, terminal.out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean forPeople() {
        return words.format() == Format.TEXT;
    }

    @Override
    public void note(String line) {
        terminal.err().println(line);
    }
}
