package org.backlot.cli.verb;

import java.io.IOException;
import java.util.List;

import org.backlot.core.check.Finding;
import org.backlot.core.check.Severity;
import org.backlot.core.command.Command;
import org.backlot.core.command.Invocation;
import org.backlot.core.file.FileStore;
import org.backlot.core.report.FindingsReport;
import org.backlot.core.session.Session;

/** {@code backlot check PRODUCTION}: prints as the report {@code findings} does. */
public final class CheckCommand implements Command {

    @Override
    public Outcome run(Invocation call) throws IOException {
        try (Session session = call.open("PRODUCTION", FileStore.Access.READ)) {
            List<Finding> findings = session.findings();
            call.print(call.forPeople() ? FindingsReport.lines(findings) : FindingsReport.rows(findings));
            return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR) ? Outcome.FAULTS : Outcome.FINE;
        }
    }
}
