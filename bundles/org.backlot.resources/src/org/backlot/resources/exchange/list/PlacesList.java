package org.backlot.resources.exchange.list;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Scene;
import org.backlot.core.place.Coordinates;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.resources.Kinds;
import org.backlot.resources.book.FieldValues;
import org.backlot.resources.book.Whereabouts;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.PlaceKind;
import org.backlot.resources.model.Resources;

/**
 * The list of places, found by name, or with what they are in: {@code Port Amity store / Shelf 3}. The sets of a
 * location are named with semicolons between them; where none is named, its sets are those whose
 * every scene is shot at a location of its name.
 */
final class PlacesList {

    private PlacesList() {
    }

    static BookList<Place> of(Kinds kinds) {
        List<ListColumn<Place>> columns = new ArrayList<>(List.of(
                ListColumn.of("name", "Name", "As scenes call it, or Store / Shelf 3", Whereabouts::path,
                PlacesList::name,
                        "place", "location"),
                ListColumn.of("kind", "Kind", "location, stage, storage, hotel, hospital, unit base",
                        place -> Cells.word(place.getKind()),
                        (e, p, text) -> p.setKind(Cells.choice(PlaceKind.class, text)), "type"),
                ListColumn.of("address", "Address", "", Place::getAddress, (e, p, text) -> p.setAddress(text)),
                ListColumn.of("coordinates", "Coordinates", "48.53, -123.02", PlacesList::coordinates,
                        (e, p, text) -> coordinates(p, text), "gps", "position"),
                ListColumn.of("zone", "Zone", "Europe/Prague", Place::getZone, (e, p, text) -> p.setZone(zone(text)),
                        "time zone"),
                ListColumn.with("sets", "Sets", "With ; between them", PlacesList::sets, PlacesList::sets),
                ListColumn.of("owner", "Owner", "A vendor", place -> place.getOwner() == null ? null
                        : place.getOwner().getName(), (e, p, text) -> p.setOwner(e.vendor(text)), "landlord"),
                ListColumn.of("unitBase", "Unit base", "A place", place -> name(place.getUnitBase()),
                        (e, p, text) -> p.setUnitBase(other(e, text, PlaceKind.UNIT_BASE)), "base camp"),
                ListColumn.of("hospital", "Hospital", "A place", place -> name(place.getHospital()),
                        (e, p, text) -> p.setHospital(other(e, text, PlaceKind.HOSPITAL))),
                ListColumn.of("parking", "Parking", "", Place::getParking, (e, p, text) -> p.setParking(text)),
                ListColumn.of("facts", "To know", "Power, water, noise, hours", Place::getFacts,
                        (e, p, text) -> p.setFacts(text), "facts"),
                ListColumn.with("permits", "Permits", "Filming granted until 2027-03-20", (e, place) ->
                        PermitCells.write(place.getPermits()),
                        (e, p, text) -> PermitCells.read(p.getPermits(), text)),
                ListColumn.of("notes", "Notes", "", Place::getNotes, (e, p, text) -> p.setNotes(text), "note")));
        kinds.ofPlaces().forEach(field -> columns.add(
                ListColumn.of(field.id(), field.name(), "", place -> Cells.field(place.getFields(), field),
                        (e, p, text) -> FieldValues.set(p.getFields(), field, text))));
        return new BookList<>("Places", "place", "places", "name", List.copyOf(columns),
                production -> Session.section(production, Resources.class).<List<Place>>map(Resources::getPlaces)
                        .orElse(List.of()),
                (entries, row) -> entries.findPlace(row.get("name")).orElse(null), Entries::place,
                (entries, place) -> serve(entries, place));
    }

    /** The name is a path: the last part of it. */
    private static void name(Entries entries, Place place, String text) {
        place.setName(text.substring(text.lastIndexOf(" / ") < 0 ? 0 : text.lastIndexOf(" / ") + 3).strip());
    }

    private static String name(Place place) {
        return place == null ? null : Whereabouts.path(place);
    }

    private static Place other(Entries entries, String text, PlaceKind kind) {
        Optional<Place> there = entries.findPlace(text);
        Place place = there.orElseGet(() -> entries.place(text));
        if (there.isEmpty()) {
            place.setKind(kind);
        }
        return place;
    }

    private static String coordinates(Place place) {
        return place.getLatitude() == null || place.getLongitude() == null ? null
                : place.getLatitude().toPlainString() + ", " + place.getLongitude().toPlainString();
    }

    private static void coordinates(Place place, String text) {
        Coordinates at = Coordinates.parse(text).orElseThrow(() -> new IllegalArgumentException("\"" + text
                + "\" are no coordinates. Write north and east in degrees, as 48.53, -123.02"));
        place.setLatitude(BigDecimal.valueOf(at.latitude()));
        place.setLongitude(BigDecimal.valueOf(at.longitude()));
    }

    private static String zone(String text) {
        try {
            return ZoneId.of(text.strip()).getId();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("There is no time zone " + text + ". Write it as Europe/Prague", e);
        }
    }

    private static String sets(Entries entries, Place place) {
        return place.getSets().isEmpty() ? null : entries.production().getElements().stream()
                .filter(element -> place.getSets().contains(element.getId())).map(Element::getName)
                .collect(Collectors.joining("; "));
    }

    /** Sets that the breakdown does not have are left out: a list of places may serve several productions. */
    private static void sets(Entries entries, Place place, String text) {
        for (String name : Cells.names(text)) {
            Breakdown.of(entries.production(), Category.SET).filter(set -> name.equalsIgnoreCase(set.getName()))
                    .map(Ids::of).filter(id -> !place.getSets().contains(id)).toList().forEach(place.getSets()::add);
        }
    }

    /** A location for which no set was named serves those whose every scene is shot there. */
    private static void serve(Entries entries, Place place) {
        if (place.getKind() != PlaceKind.LOCATION && place.getKind() != PlaceKind.STAGE || !place.getSets().isEmpty()
                || place.getName() == null) {
            return;
        }
        List<Scene> scenes = Breakdown.scenes(entries.production());
        scenes.stream().map(Scene::getSet).filter(Objects::nonNull).distinct().filter(set -> scenes.stream()
                .filter(scene -> scene.getSet() == set)
                .allMatch(scene -> place.getName().equalsIgnoreCase(scene.getLocation())))
                .forEach(set -> place.getSets().add(Ids.of(set)));
    }
}
