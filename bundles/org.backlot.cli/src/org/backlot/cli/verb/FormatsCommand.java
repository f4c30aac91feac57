package org.backlot.cli.verb;

import java.util.LinkedHashMap;
import java.util.Map;

import org.backlot.core.command.Command;
import org.backlot.core.command.Invocation;
import org.backlot.core.exchange.Exchanges.Format;

/** {@code backlot formats}: {@code [{id, name, extensions, reads, writes, bundle}]}. */
public final class FormatsCommand implements Command {

    @Override
    public Outcome run(Invocation call) {
        call.print(call.backlot().exchanges().formats().stream().map(FormatsCommand::row).toList());
        return Outcome.FINE;
    }

    private static Map<String, Object> row(Format format) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", format.id());
        row.put("name", format.name());
        row.put("extensions", format.extensions());
        row.put("reads", format.reads());
        row.put("writes", format.writes());
        row.put("bundle", format.bundle());
        return row;
    }
}
