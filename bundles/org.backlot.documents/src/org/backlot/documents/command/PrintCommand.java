package org.backlot.documents.command;

import java.io.IOException;
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
import org.backlot.core.session.Session;
import org.backlot.documents.Documents;

/** {@code backlot print PRODUCTION DOCUMENT --to FILE}: prints {@code {document, file}}. */
public final class PrintCommand implements Command {

    @Override
    public Outcome run(Invocation call) throws IOException {
        var documents = new Documents(call.backlot().contributions());
        String name = call.required("DOCUMENT");
        Documents.Installed document = documents.named(name).orElseThrow(() -> {
            List<String> known = documents.installed().stream().map(Documents.Installed::shortName).toList();
            return new UsageFault("There is no paper " + name + Nearest.hint(name, known));
        });
        Map<String, String> options = new LinkedHashMap<>(call.options());
        String to = options.remove("to");
        Path file = call.file(to);
        Optional<String> by = Optional.ofNullable(options.remove("by"));
        try (Session session = call.open("PRODUCTION", FileStore.Access.READ)) {
            documents.by(by.orElseGet(session::user)).print(document, session.production(), session.questions(),
                    options, file);
        } catch (IllegalArgumentException e) {
            throw new UsageFault(String.valueOf(e.getMessage()));
        }
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("document", document.id());
        row.put("file", to);
        call.print(row);
        return Outcome.FINE;
    }
}
