package org.backlot.resources.exchange.list;

import org.backlot.core.exchange.Exporter;
import org.backlot.resources.model.Requirement;

/** Writes a list of positions; its columns are those of {@link PositionsList}. */
public final class PositionsExporter extends ListExporter<Requirement> {

    /** For nobody in particular; see {@link #by}. */
    public PositionsExporter() {
        this("");
    }

    private PositionsExporter(String user) {
        super(PositionsList::of, user);
    }

    @Override
    public Exporter by(String user) {
        return new PositionsExporter(user);
    }
}
