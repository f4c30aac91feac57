package org.backlot.cli.verb;

import java.io.IOException;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.command.Command;
import org.backlot.core.command.Invocation;
import org.backlot.core.command.UsageFault;
import org.backlot.core.file.FileStore;
import org.backlot.core.session.Session;

/** {@code backlot import PRODUCTION FILE}: prints {@code {file, format, summary, notes}}. */
public final class ImportCommand implements Command {

    @Override
    public Outcome run(Invocation call) throws IOException {
        try (Session session = call.open("PRODUCTION", FileStore.Access.EDIT)) {
            Reading reading = Reading.of(call, call.required("FILE"), call.option("as"));
            putInto(session, reading, call.required("PRODUCTION"));
            if (session.isDirty()) {
                session.save();
            }
            call.print(reading.row());
        }
        return Outcome.FINE;
    }

    private static void putInto(Session session, Reading reading, String production) {
        if (reading.incoming().isScript() && !Breakdown.scenes(session.production()).isEmpty()) {
            throw new UsageFault(production + " has a script already. Compare the new draft with it: backlot draft "
                    + production + " " + reading.file());
        }
        session.edit("Import " + reading.file(), () -> reading.incoming().putInto(session.production()));
    }
}
