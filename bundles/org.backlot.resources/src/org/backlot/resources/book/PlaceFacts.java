package org.backlot.resources.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.core.model.Production;
import org.backlot.core.question.Fact;
import org.backlot.core.question.FactSource;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Source;
import org.backlot.core.session.Session;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Resources;

/** Answers what has one to know of a place from the places of the book, by their names or ids. */
public final class PlaceFacts implements FactSource {

    @Override
    public List<Fact> facts(Production production, String place, Questions questions) {
        return Session.section(production, Resources.class).flatMap(resources -> find(resources, place))
                .map(found -> facts(production, found)).orElse(List.of());
    }

    private static Optional<Place> find(Resources resources, String place) {
        return resources.getPlaces().stream().filter(one -> place.equals(one.getId())
                || one.getName() != null && one.getName().strip().equalsIgnoreCase(place.strip())).findFirst();
    }

    private static List<Fact> facts(Production production, Place place) {
        List<Fact> facts = new ArrayList<>();
        add(facts, place, "Address", Whereabouts.said(place, Place::getAddress));
        add(facts, place, "Parking", Whereabouts.said(place, Place::getParking));
        add(facts, place, "Base camp", Whereabouts.said(place, Place::getUnitBase).map(PlaceFacts::words));
        add(facts, place, "Hospital", Whereabouts.said(place, Place::getHospital).map(PlaceFacts::words));
        add(facts, place, "To know", Whereabouts.said(place, Place::getFacts));
        add(facts, place, Fact.COORDINATES, Whereabouts.coordinates(place)
                .map(at -> at.latitude() + ", " + at.longitude()));
        add(facts, place, Fact.ZONE, Whereabouts.said(place, Place::getZone));
        return facts;
    }

    private static void add(List<Fact> facts, Place place, String label, Optional<String> text) {
        text.map(lines -> lines.lines().map(String::strip).filter(line -> !line.isEmpty())
                .collect(Collectors.joining("; "))).filter(line -> !line.isEmpty())
                .ifPresent(line -> facts.add(new Fact(label, line, new Source("The place " + place.getName()
                        + " of the resource book", List.of(place.getId())))));
    }

    /** A place as one finds it: its name and its address. */
    private static String words(Place place) {
        return Stream.of(place.getName(), place.getAddress()).filter(Objects::nonNull).map(String::strip)
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }
}
