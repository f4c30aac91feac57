package org.backlot.resources.book;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.backlot.core.model.Production;
import org.backlot.core.place.Coordinates;
import org.backlot.core.place.Sun;
import org.backlot.core.question.Days;
import org.backlot.core.question.Questions;
import org.backlot.resources.model.Place;

/** What follows from where a place lies and what it is a part of. What a place does not say, what it is in says. */
public final class Whereabouts {

    private Whereabouts() {
    }

    /** The place and what it is in, from within; each once, whatever the book says. */
    public static List<Place> around(Place place) {
        Set<Place> around = new LinkedHashSet<>();
        for (Place at = place; at != null && around.add(at); at = at.getInside()) {
            continue;
        }
        return List.copyOf(around);
    }

    /** How a place is told: with what it is in, from the widest, as {@code Store / Cage}; nothing for null. */
    public static String path(Place place) {
        return String.join(" / ", around(place).stream()
                .map(at -> at.getName() == null ? "" : at.getName().strip()).toList().reversed());
    }

    /** What the place says, else the nearest around it that says it. */
    public static <V> Optional<V> said(Place place, Function<Place, V> what) {
        return around(place).stream().map(what).filter(value -> value != null && !value.toString().isBlank())
                .findFirst();
    }

    /** Where it lies. */
    public static Optional<Coordinates> coordinates(Place place) {
        return around(place).stream().filter(at -> at.getLatitude() != null && at.getLongitude() != null).findFirst()
                .filter(at -> isWithin(at.getLatitude(), 90) && isWithin(at.getLongitude(), 180))
                .map(at -> new Coordinates(at.getLatitude().doubleValue(), at.getLongitude().doubleValue()));
    }

    /** Whether degrees are at most so many, north or south, east or west. */
    public static boolean isWithin(BigDecimal degrees, int most) {
        return degrees.abs().compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    /** Its time zone; that of the production where it names none. */
    public static Optional<ZoneId> zone(Production production, Place place) {
        return said(place, Place::getZone).flatMap(Whereabouts::zone)
                .or(() -> Optional.ofNullable(production.getZone()));
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The days on which something is shot on a set that is here or in a part of here. */
    public static List<LocalDate> days(Production production, Questions questions, Place place) {
        Set<String> sets = new HashSet<>(place.getSets());
        return sets.isEmpty() ? List.of() : questions.needs(production, Days.ALL).stream()
                .filter(need -> sets.contains(need.object())).map(need -> need.date()).distinct().sorted().toList();
    }

    /** The sun of its days; empty where it is not known where it lies or in which zone. */
    public static SortedMap<LocalDate, Sun> suns(Production production, Questions questions, Place place) {
        SortedMap<LocalDate, Sun> suns = new TreeMap<>();
        Optional<Coordinates> at = coordinates(place);
        Optional<ZoneId> zone = zone(production, place);
        if (at.isPresent() && zone.isPresent()) {
            days(production, questions, place).forEach(day -> Sun.of(day, at.get(), zone.get())
                    .ifPresent(sun -> suns.put(day, sun)));
        }
        return suns;
    }
}
