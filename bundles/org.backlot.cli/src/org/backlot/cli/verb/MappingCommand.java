package org.backlot.cli.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.command.Command;
import org.backlot.core.command.Invocation;
import org.backlot.core.command.Nearest;
import org.backlot.core.command.UsageFault;
import org.backlot.core.file.FileStore;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.session.Session;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Profiles;

/**
 * {@code backlot mapping PRODUCTION [NAME]}: prints {@code [{name, columns}]}, or of one {@code {name, mapping}}; as
 * text the latter is the mapping itself, as a file for {@code --mapping} has it.
 */
public final class MappingCommand implements Command {

    @Override
    public Outcome run(Invocation call) throws IOException {
        Optional<String> name = call.argument("NAME");
        boolean changes = call.option("from").isPresent() || call.option("delete").isPresent();
        if (changes && name.isEmpty()) {
            throw new UsageFault("The argument NAME is missing: which mapping is meant?");
        }
        try (Session session = call.open("PRODUCTION", changes ? FileStore.Access.EDIT : FileStore.Access.READ)) {
            if (call.option("from").isPresent()) {
                save(call, session, name.get(), call.option("from").get());
            }
            Map<String, Mapping> all = Profiles.of(session.production());
            if (name.isEmpty()) {
                call.print(all.entrySet().stream().map(profile -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("name", profile.getKey());
                    row.put("columns", List.copyOf(profile.getValue().columns().keySet()));
                    return row;
                }).toList());
                return Outcome.FINE;
            }
            Mapping mapping = Optional.ofNullable(all.get(name.get())).orElseThrow(() -> new UsageFault(
                    "There is no mapping " + name.get() + Nearest.hint(name.get(), List.copyOf(all.keySet()))));
            if (call.option("delete").isPresent()) {
                session.edit("Delete mapping", () -> Profiles.remove(session.production(), name.get()));
                session.save();
            }
            print(call, name.get(), mapping);
        }
        return Outcome.FINE;
    }

    private static void save(Invocation call, Session session, String name, String file) throws IOException {
        Path path = call.file(file);
        if (!Files.isRegularFile(path)) {
            throw new UnreadableFile(file, 0, "There is no such file. Check the name");
        }
        Mapping mapping = MappedFile.parse(path, file);
        session.edit("Save mapping", () -> Profiles.save(session.production(), name, mapping));
        if (session.isDirty()) {
            session.save();
        }
    }

    private static void print(Invocation call, String name, Mapping mapping) {
        if (call.forPeople()) {
            call.print(mapping.toString().lines().toList());
            return;
        }
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", name);
        row.put("mapping", mapping.toString());
        call.print(row);
    }
}
