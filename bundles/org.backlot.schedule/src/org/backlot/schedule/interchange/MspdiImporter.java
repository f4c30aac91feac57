package org.backlot.schedule.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.extension.Contributions;
import org.backlot.schedule.ScheduleSection;

/**
 * Reads project plans as Microsoft Project and others write them as XML (MSPDI): tasks and milestones, what they wait
 * for, constraints and deadlines, calendars, who does them, and when they really began and were finished.
 */
public final class MspdiImporter implements Importer {

    private final Optional<Contributions> installed;

    /** Cannot begin a schedule yet; see {@link #with}. */
    public MspdiImporter() {
        this(Optional.empty());
    }

    private MspdiImporter(Optional<Contributions> installed) {
        this.installed = installed;
    }

    @Override
    public Importer with(Contributions contributions) {
        return new MspdiImporter(Optional.of(contributions));
    }

    @Override
    public Incoming read(InputStream in, String fileName) throws IOException {
        return new MspdiIncoming(MspdiProject.read(in, fileName),
                production -> ScheduleSection.in(production, installed));
    }
}
