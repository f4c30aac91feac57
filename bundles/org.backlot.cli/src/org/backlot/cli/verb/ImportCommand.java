package org.backlot.cli.verb;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.command.Command;
import org.backlot.core.command.Invocation;
import org.backlot.core.command.UsageFault;
import org.backlot.core.file.FileStore;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.core.spreadsheet.MappedImporter;
import org.backlot.core.spreadsheet.Profiles;

/**
 * {@code backlot import PRODUCTION FILE}: prints {@code {file, format, summary, notes}}, and of a spreadsheet that was
 * read by a mapping also {@code {sheet, header, mapping, columns, problems}}, the
 * counts of what it did, as {@code {scenes, elements}} or {@code {people, parts}}, and {@code {leftOut}}.
 */
public final class ImportCommand implements Command {

    @Override
    public Outcome run(Invocation call) throws IOException {
        boolean preview = call.option("preview").isPresent();
        try (Session session = call.open("PRODUCTION", preview ? FileStore.Access.READ : FileStore.Access.EDIT)) {
            Reading.Source source = Reading.source(call, call.required("FILE"), call.option("as"));
            if (source.importer() instanceof MappedImporter importer) {
                Optional<MappedFile> mapped = MappedFile.read(call, source, importer, session.production());
                if (mapped.isPresent()) {
                    return preview ? preview(call, session.snapshot(), mapped.get()) : put(call, session, mapped.get());
                }
            } else {
                MappedFile.OPTIONS.stream().filter(option -> call.option(option).isPresent()).sorted().findFirst()
                        .ifPresent(option -> {
                            throw new UsageFault("The format " + source.format().name()
                                    + " has no columns to map; leave "
                                    + "--" + option + " out");
                        });
            }
            Reading reading = Reading.of(call, call.required("FILE"), call.option("as"));
            putInto(session, reading, call.required("PRODUCTION"));
            save(session);
            call.print(reading.row());
        }
        return Outcome.FINE;
    }

    private static Outcome preview(Invocation call, Production copy, MappedFile file) {
        boolean sound = file.incoming().faults().isEmpty();
        call.print(file.row(sound ? Optional.of(file.incoming().put(copy)) : Optional.empty()));
        return sound ? Outcome.FINE : Outcome.FAULTS;
    }

    private static Outcome put(Invocation call, Session session, MappedFile file) throws IOException {
        file.sound();
        var done = new AtomicReference<org.backlot.core.spreadsheet.Outcome>();
        session.edit("Import " + file.file(), () -> {
            done.set(file.incoming().put(session.production()));
            call.option("keep-as").ifPresent(name -> Profiles.save(session.production(), name, file.mapping().at("",
                    0)));
        });
        save(session);
        call.print(file.row(Optional.of(done.get())));
        return Outcome.FINE;
    }

    private static void save(Session session) throws IOException {
        if (session.isDirty()) {
            session.save();
        }
    }

    private static void putInto(Session session, Reading reading, String production) {
        if (reading.incoming().isScript() && !Breakdown.scenes(session.production()).isEmpty()) {
            throw new UsageFault(production + " has a script already. Compare the new draft with it: backlot draft "
                    + production + " " + reading.file());
        }
        session.edit("Import " + reading.file(), () -> reading.incoming().putInto(session.production(),
                session.questions()));
    }
}
