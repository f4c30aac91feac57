package org.backlot.cli.verb;

import java.util.LinkedHashMap;
import java.util.Map;

import org.backlot.core.command.Command;
import org.backlot.core.command.Invocation;
import org.backlot.core.file.Sections;

/** {@code backlot sections}: {@code [{id, name, format, bundle}]}. */
public final class SectionsCommand implements Command {

    @Override
    public Outcome run(Invocation call) {
        call.print(call.backlot().sections().installed().stream().map(SectionsCommand::row).toList());
        return Outcome.FINE;
    }

    private static Map<String, Object> row(Sections.Installed section) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", section.id());
        row.put("name", section.name());
        row.put("format", section.format());
        row.put("bundle", section.bundle());
        return row;
    }
}
