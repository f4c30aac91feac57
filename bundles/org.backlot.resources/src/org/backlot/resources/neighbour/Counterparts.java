package org.backlot.resources.neighbour;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.NeighbourBooking;
import org.backlot.resources.model.Profile;
import org.backlot.resources.model.Resources;

/**
 * Who and what of this production is booked on another: people by what both link to in a library, else by e-mail where
 * both have one, else by name; things by the library, else by their code.
 */
public final class Counterparts {

    private final Map<String, String> linked = new HashMap<>();
    private final Map<String, Person> byEmail = new HashMap<>();
    private final Map<String, Person> byName = new HashMap<>();
    private final Map<String, String> byCode = new HashMap<>();

    public Counterparts(Production production, Resources resources) {
        for (Person person : production.getPeople()) {
            text(person.getEmail()).ifPresent(email -> byEmail.putIfAbsent(email, person));
            text(person.getName()).ifPresent(name -> byName.putIfAbsent(name, person));
        }
        for (Profile profile : resources.getProfiles()) {
            if (profile.getLink() != null && profile.getPerson() != null) {
                text(profile.getLink().getObject()).ifPresent(id -> linked.put(id, profile.getPerson()));
            }
        }
        for (Asset asset : resources.getAssets()) {
            if (asset.getLink() != null) {
                text(asset.getLink().getObject()).ifPresent(id -> linked.put(id, asset.getId()));
            }
            text(asset.getCode()).ifPresent(code -> byCode.putIfAbsent(code, asset.getId()));
        }
    }

    /** The id of the person or asset here; empty where this production has none such. */
    public Optional<String> of(NeighbourBooking booking) {
        Optional<String> link = text(booking.getObject()).map(linked::get);
        if (link.isPresent()) {
            return link;
        }
        return booking.isPerson() ? person(booking).map(Person::getId) : text(booking.getCode()).map(byCode::get);
    }

    private Optional<Person> person(NeighbourBooking booking) {
        Optional<String> email = text(booking.getEmail());
        Optional<Person> known = email.map(byEmail::get);
        return known.isPresent() ? known : text(booking.getName()).map(byName::get)
                .filter(person -> email.isEmpty() || text(person.getEmail()).isEmpty());
    }

    private static Optional<String> text(String text) {
        return Optional.ofNullable(text).map(one -> one.strip().toLowerCase(Locale.ROOT)).filter(one -> !one.isEmpty());
    }
}
