package org.backlot.cli.verb;

import java.util.LinkedHashMap;
import java.util.Map;

import org.backlot.core.check.Check;
import org.backlot.core.check.Checks;
import org.backlot.core.command.Command;
import org.backlot.core.command.Invocation;
import org.backlot.core.extension.Contribution;

/** {@code backlot checks}: {@code [{id, name, bundle}]}. */
public final class ChecksCommand implements Command {

    @Override
    public Outcome run(Invocation call) {
        call.print(new Checks(call.backlot().contributions()).installed().stream().map(ChecksCommand::row).toList());
        return Outcome.FINE;
    }

    private static Map<String, Object> row(Contribution<Check> check) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", check.id());
        row.put("name", check.name());
        row.put("bundle", check.bundle());
        return row;
    }
}
