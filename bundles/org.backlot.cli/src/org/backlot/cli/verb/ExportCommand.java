package org.backlot.cli.verb;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.command.Command;
import org.backlot.core.command.Invocation;
import org.backlot.core.command.Nearest;
import org.backlot.core.command.UsageFault;
import org.backlot.core.exchange.Exchanges;
import org.backlot.core.exchange.Exchanges.Format;
import org.backlot.core.exchange.Exporter;
import org.backlot.core.file.AtomicFile;
import org.backlot.core.file.FileStore;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;

/** {@code backlot export PRODUCTION --to FILE}: prints {@code {file, format, notes}}. */
public final class ExportCommand implements Command {

    @Override
    public Outcome run(Invocation call) throws IOException {
        String to = call.option("to").orElseThrow();
        Format format = format(call.backlot().exchanges(), to, call.option("as"));
        Exporter exporter = format.exporter().orElseThrow(() -> new UsageFault("The format " + format.name()
                + " of the plug-in " + format.bundle() + " cannot be used. Install a version of it that fits"));
        List<String> notes;
        try (Session session = call.open("PRODUCTION",
                exporter.remembers() ? FileStore.Access.EDIT : FileStore.Access.READ)) {
            Exporter theirs = exporter.by(session.user());
            AtomicFile.write(call.file(to), out -> theirs.write(session.production(), session.questions(), out));
            notes = theirs.notes(session.production(), session.questions());
            if (exporter.remembers()) {
                remember(session, exporter, format);
            }
        }
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("file", to);
        row.put("format", format.name());
        row.put("notes", notes);
        call.print(row);
        return Outcome.FINE;
    }

    private static void remember(Session session, Exporter exporter, Format format) throws IOException {
        Production written = session.snapshot();
        if (session.edit("Export " + format.name(),
                () -> exporter.remember(written, session.questions(), session.production())).isPresent()) {
            session.save();
        }
    }

    private static Format format(Exchanges exchanges, String to, Optional<String> as) {
        List<String> names = exchanges.formats().stream().filter(Format::writes)
                .map(f -> f.id().substring(f.id().lastIndexOf('.') + 1)).toList();
        if (as.isPresent()) {
            return exchanges.named(as.get()).filter(Format::writes).orElseThrow(() -> new UsageFault(
                    "No installed format that can be written is called " + as.get() + Nearest.hint(as.get(), names)));
        }
        return exchanges.writing(to)
                .orElseThrow(() -> new UsageFault("No installed format writes files named like " + to
                        + ". Name one with --as: " + String.join(", ", names)));
    }
}
