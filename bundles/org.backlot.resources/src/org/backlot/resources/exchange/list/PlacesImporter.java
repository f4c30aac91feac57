package org.backlot.resources.exchange.list;

import java.util.Optional;

import org.backlot.core.extension.Contributions;
import org.backlot.resources.model.Place;

/** Reads a list of places; its columns are those of {@link PlacesList}. */
public final class PlacesImporter extends ListImporter<Place> {

    /** Knows no kinds yet; see {@link #with}. */
    public PlacesImporter() {
        this(Optional.empty());
    }

    private PlacesImporter(Optional<Contributions> installed) {
        super(PlacesList::of, installed);
    }

    @Override
    ListImporter<Place> knowing(Contributions contributions) {
        return new PlacesImporter(Optional.of(contributions));
    }
}
