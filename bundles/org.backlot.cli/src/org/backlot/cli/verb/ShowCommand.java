package org.backlot.cli.verb;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.command.Command;
import org.backlot.core.command.Invocation;
import org.backlot.core.command.Nearest;
import org.backlot.core.command.UsageFault;
import org.backlot.core.extension.Contribution;
import org.backlot.core.file.FileStore;
import org.backlot.core.report.Report;
import org.backlot.core.report.Reports;
import org.backlot.core.session.Session;

/** {@code backlot show PRODUCTION WHAT}: prints a report. */
public final class ShowCommand implements Command {

    @Override
    public Outcome run(Invocation call) throws IOException {
        var reports = new Reports(call.backlot().contributions());
        String what = call.required("WHAT");
        Contribution<Report> report = reports.named(what).orElseThrow(() -> new UsageFault("There is no report " + what
                + Nearest.hint(what, reports.all().stream().map(Contribution::name).toList())));
        checkOptions(call, report);
        try (Session session = call.open("PRODUCTION", FileStore.Access.READ)) {
            Report made = report.object().orElseThrow(() -> new UsageFault("The report " + what + " of the plug-in "
                    + report.bundle() + " cannot be used. Install a version of it that fits"));
            call.print(data(made.by(call.option("by").orElseGet(session::user)), session, call));
        }
        return Outcome.FINE;
    }

    private static Object data(Report report, Session session, Invocation call) {
        try {
            return call.forPeople() ? report.forPeople(session.production(), session.questions(), call.options())
                    : report.of(session.production(), session.questions(), call.options());
        } catch (IllegalArgumentException e) {
            throw new UsageFault(String.valueOf(e.getMessage()));
        }
    }

    private static void checkOptions(Invocation call, Contribution<Report> report) {
        List<String> known = new ArrayList<>(List.of("board", "as-of", "by"));
        report.children("option").forEach(option -> known.add(option.name()));
        for (String option : call.options().keySet()) {
            if (!known.contains(option)) {
                throw new UsageFault("The report " + report.name() + " has no option --" + option
                        + Nearest.hint(option, known));
            }
        }
        call.option("as-of").ifPresent(text -> Dates.typed("--as-of", text));
    }
}
