package org.backlot.documents.command;

import java.util.LinkedHashMap;
import java.util.Map;

import org.backlot.core.command.Command;
import org.backlot.core.command.Invocation;
import org.backlot.documents.Documents;

/** {@code backlot documents}: {@code [{id, name, options: [{name, required, description}], bundle}]}. */
public final class DocumentsCommand implements Command {

    @Override
    public Outcome run(Invocation call) {
        call.print(new Documents(call.backlot().contributions()).installed().stream().map(DocumentsCommand::row).toList());
        return Outcome.FINE;
    }

    private static Map<String, Object> row(Documents.Installed document) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", document.id());
        row.put("name", document.name());
        row.put("options", document.options().stream().map(DocumentsCommand::option).toList());
        row.put("bundle", document.bundle());
        return row;
    }

    private static Map<String, Object> option(Documents.Option option) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", option.name());
        row.put("required", option.required());
        row.put("description", option.description());
        return row;
    }
}
