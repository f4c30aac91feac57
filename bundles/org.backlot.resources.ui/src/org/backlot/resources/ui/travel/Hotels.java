package org.backlot.resources.ui.travel;

import java.util.List;

import org.backlot.resources.model.Place;
import org.backlot.resources.model.PlaceKind;
import org.backlot.resources.model.Resources;
import org.backlot.resources.ui.OpenBook;
import org.backlot.ui.kit.Kind;

/** The hotels of the book. */
record Hotels(OpenBook book) {

    List<Place> all() {
        return book.all(Resources::getPlaces).stream().filter(place -> place.getKind() == PlaceKind.HOTEL).toList();
    }

    /** One of them, chosen by its name. */
    Kind<Place> choice() {
        return Kind.choice(this::all, Hotels::name);
    }

    static String name(Place hotel) {
        return hotel == null || hotel.getName() == null ? "" : hotel.getName();
    }
}
