package org.backlot.documents.command;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.backlot.core.command.Command;
import org.backlot.core.command.Invocation;
import org.backlot.documents.Documents;

/** {@code backlot documents}: {@code [{id, name, options: [{name, required, description}], bundle}]}. */
public final class DocumentsCommand implements Command {

    @Override
    public Outcome run(Invocation call) {
        call.print(new Documents(call.backlot().contributions()).installed().stream()
                .map(document -> call.forPeople() ? line(document) : row(document)).toList());
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

    /** For reading: what to type after {@code backlot print PRODUCTION}. */
    private static Map<String, Object> line(Documents.Installed document) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("paper", document.shortName());
        line.put("name", document.name());
        line.put("options", document.options().stream().map(DocumentsCommand::typed).toList());
        return line;
    }

    private static String typed(Documents.Option option) {
        String typed = "--" + option.name() + " " + option.label().toUpperCase(Locale.ROOT);
        return option.required() ? typed : "[" + typed + "]";
    }

    private static Map<String, Object> option(Documents.Option option) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", option.name());
        row.put("required", option.required());
        row.put("description", option.description());
        return row;
    }
}
