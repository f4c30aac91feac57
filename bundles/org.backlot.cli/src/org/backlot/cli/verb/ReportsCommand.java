package org.backlot.cli.verb;

import java.util.LinkedHashMap;
import java.util.Map;

import org.backlot.core.command.Command;
import org.backlot.core.command.Invocation;
import org.backlot.core.extension.Contribution;
import org.backlot.core.report.Report;
import org.backlot.core.report.Reports;

/** {@code backlot reports}: {@code [{name, id, bundle}]}. */
public final class ReportsCommand implements Command {

    @Override
    public Outcome run(Invocation call) {
        call.print(new Reports(call.backlot().contributions()).all().stream().map(ReportsCommand::row).toList());
        return Outcome.FINE;
    }

    private static Map<String, Object> row(Contribution<Report> report) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", report.name());
        row.put("id", report.id());
        row.put("bundle", report.bundle());
        return row;
    }
}
