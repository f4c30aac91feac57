package org.backlot.resources.library;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.resources.book.Entry;
import org.backlot.resources.model.Library;

/**
 * Entries that were put into a library, which is saved; the production does not know of it yet.
 *
 * @param name  of the library
 * @param saved when it was saved, as {@link org.backlot.core.SavedProduction#stamp} says
 */
public record Shelved(Path path, String name, String saved, List<Place> places) {

    /**
     * Where an entry stands.
     *
     * @param here   its id in the production
     * @param there  its id in the library
     * @param digest what it says there
     */
    record Place(String here, String there, String digest) {
    }

    public Shelved {
        places = List.copyOf(places);
    }

    /** Links what is still there; inside an edit of the production. */
    public void link(Production here) {
        Map<String, Identified> entries = new HashMap<>();
        Entry.all(here).forEach(entry -> entries.put(entry.getId(), entry));
        Library library = Lending.library(here, name, path.toString());
        places.stream().filter(place -> entries.containsKey(place.here())).forEach(place -> Links.set(here,
                entries.get(place.here()), library, place.there(), place.digest()));
        Lending.read(library, saved);
    }
}
