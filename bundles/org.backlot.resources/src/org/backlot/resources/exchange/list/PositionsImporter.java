package org.backlot.resources.exchange.list;

import java.util.Optional;

import org.backlot.core.extension.Contributions;
import org.backlot.resources.model.Requirement;

/** Reads a list of positions; its columns are those of {@link PositionsList}. */
public final class PositionsImporter extends ListImporter<Requirement> {

    /** Knows no kinds yet; see {@link #with}. */
    public PositionsImporter() {
        this(Optional.empty());
    }

    private PositionsImporter(Optional<Contributions> installed) {
        super(PositionsList::of, installed);
    }

    @Override
    ListImporter<Requirement> knowing(Contributions contributions) {
        return new PositionsImporter(Optional.of(contributions));
    }
}
