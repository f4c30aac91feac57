package org.backlot.resources.exchange.list;

import org.backlot.core.exchange.Exporter;
import org.backlot.resources.model.Place;

/** Writes a list of places; its columns are those of {@link PlacesList}. */
public final class PlacesExporter extends ListExporter<Place> {

    /** For nobody in particular; see {@link #by}. */
    public PlacesExporter() {
        this("");
    }

    private PlacesExporter(String user) {
        super(PlacesList::of, user);
    }

    @Override
    public Exporter by(String user) {
        return new PlacesExporter(user);
    }
}
