package org.backlot.resources.ui.book;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.place.Coordinates;
import org.backlot.core.session.Ids;
import org.backlot.resources.KindField;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.book.Entry;
import org.backlot.resources.book.Whereabouts;
import org.backlot.resources.model.Permit;
import org.backlot.resources.model.PermitState;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.PlaceKind;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.Vendor;
import org.backlot.resources.ui.OpenBook;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Names;

/** What is known of places. */
public final class PlaceColumns {

    private static final Kind<String> WHERE = new Kind<>(Kind.Shape.TEXT, false, text -> text, PlaceColumns::where,
            List::of, String::compareTo);
    private static final Kind<String> ZONE = new Kind<>(Kind.Shape.TEXT, false, text -> text, PlaceColumns::zone,
            List::of, String::compareTo);

    private final OpenBook book;
    private final List<KindField> fields;

    /** @param fields what plug-ins add */
    public PlaceColumns(OpenBook book, List<KindField> fields) {
        this.book = book;
        this.fields = fields;
    }

    /** One of the places of the book, by its name and what it is in. */
    static Kind<Place> choice(OpenBook book) {
        return Kind.choice(() -> book.all(Resources::getPlaces).stream().sorted((a, b) -> Whereabouts.path(a)
                .compareToIgnoreCase(Whereabouts.path(b))).toList(), Whereabouts::path);
    }

    public List<Column<Place, ?>> table() {
        List<Column<Place, ?>> columns = new ArrayList<>(List.of(name(), kind(), address(), sets(), permits(),
                unitBase(), hospital(), parking(), coordinates(), owner(), kept()));
        columns.addAll(own());
        return List.copyOf(columns);
    }

    List<Column<Place, ?>> form() {
        return List.of(name(), kind(), inside(), address(), coordinates(), zone(), sets(), owner());
    }

    List<Column<Place, ?>> unit() {
        return List.of(unitBase(), hospital(), parking(),
                Column.of("To know", 220, Kind.LINES, Place::getFacts).edit(Place::setFacts),
                Column.of("Notes", 220, Kind.LINES, Place::getNotes).edit(Place::setNotes));
    }

    List<Column<Place, ?>> own() {
        return fields.stream().<Column<Place, ?>>map(field -> FieldColumns.of(field, Place::getFields,
                (place, change) -> change.accept(place.getFields()), place -> true)).toList();
    }

    Column<Place, String> name() {
        return Column.text("Name", 210, Place::getName).edit(Place::setName);
    }

    Column<Place, PlaceKind> kind() {
        return Column.of("Kind", 90, Kind.choice(PlaceKind.class), Place::getKind).edit(Place::setKind);
    }

    /** What it is a part of; nothing that is a part of it. */
    public Column<Place, Place> inside() {
        return Column.of("Part of", 150, choice(book), Place::getInside).edit((place, inside) -> {
            if (inside != null && Whereabouts.around(inside).contains(place)) {
                throw new IllegalArgumentException(Whereabouts.path(inside) + " is a part of " + Entry.name(place)
                        + " itself. Choose another");
            }
            place.setInside(inside);
        });
    }

    Column<Place, String> address() {
        return Column.text("Address", 180, Place::getAddress).edit(Place::setAddress);
    }

    /** Where it lies, in degrees as maps give them. */
    public Column<Place, String> coordinates() {
        return Column.<Place, String>of("Coordinates", 130, WHERE, place -> place.getLatitude() == null
                || place.getLongitude() == null ? null : place.getLatitude().toPlainString() + ", "
                        + place.getLongitude().toPlainString()).edit((place, text) -> {
                            Optional<Coordinates> at = text == null ? Optional.empty() : Coordinates.parse(text);
                            place.setLatitude(at.map(c -> BigDecimal.valueOf(c.latitude())).orElse(null));
                            place.setLongitude(at.map(c -> BigDecimal.valueOf(c.longitude())).orElse(null));
                        });
    }

    private static String where(String text) {
        if (!text.isBlank() && Coordinates.parse(text).isEmpty()) {
            throw new IllegalArgumentException("Type north and east in degrees, as 48.53, -123.02");
        }
        return text.isBlank() ? null : text.strip();
    }

    Column<Place, String> zone() {
        return Column.of("Time zone", 130, ZONE, Place::getZone).edit(Place::setZone)
                .offering(() -> ZoneId.getAvailableZoneIds().stream().filter(id -> id.contains("/")).sorted().toList());
    }

    private static String zone(String text) {
        try {
            return text.isBlank() ? null : ZoneId.of(text.strip()).getId();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Type a time zone, as Europe/Prague", e);
        }
    }

    /** The sets that are shot there, by their names. */
    public Column<Place, String> sets() {
        return Column.<Place, String>of("Sets", 190, Kind.NAMES, place -> place.getSets().isEmpty() ? null
                : Names.join(all().stream().filter(set -> place.getSets().contains(set.getId())).map(Element::getName)
                        .collect(Collectors.toList())))
                .edit((place, text) -> {
                    List<String> ids = Names.split(text == null ? "" : text).stream().map(this::set).toList();
                    place.getSets().clear();
                    place.getSets().addAll(ids);
                }).offering(() -> all().stream().map(Element::getName).sorted().toList());
    }

    private List<Element> all() {
        return book.book().map(ResourceBook::production).map(production -> Breakdown.of(production, Category.SET)
                .toList()).orElse(List.of());
    }

    private String set(String name) {
        return all().stream().filter(set -> name.equalsIgnoreCase(set.getName())).findFirst().map(Ids::of)
                .orElseThrow(() -> new IllegalArgumentException("The script has no set called " + name));
    }

    Column<Place, Vendor> owner() {
        return Column.of("Owner", 130, Kind.choice(book::vendors, OpenBook::name), Place::getOwner)
                .edit(Place::setOwner);
    }

    Column<Place, Place> unitBase() {
        return Column.of("Unit base", 150, choice(book), Place::getUnitBase).edit(Place::setUnitBase);
    }

    Column<Place, Place> hospital() {
        return Column.of("Hospital", 150, choice(book), Place::getHospital).edit(Place::setHospital);
    }

    Column<Place, String> parking() {
        return Column.text("Parking", 150, Place::getParking).edit(Place::setParking);
    }

    /** How many of its permits are granted. */
    Column<Place, String> permits() {
        Function<Place, Long> granted = place -> place.getPermits().stream()
                .filter(permit -> permit.getState() == PermitState.GRANTED).count();
        return Column.<Place>text("Permits", 80, place -> place.getPermits().isEmpty() ? ""
                : granted.apply(place) + " of " + place.getPermits().size())
                .look(place -> granted.apply(place) < place.getPermits().size() ? Look.WARNING : Look.DERIVED);
    }

    /** How many things are kept there. */
    Column<Place, Integer> kept() {
        return Column.<Place, Integer>of("Things", 70, Kind.WHOLE, place -> {
            long kept = book.all(Resources::getAssets).stream().filter(asset -> asset.getHome() == place).count();
            return kept == 0 ? null : (int) kept;
        }).look(place -> Look.DERIVED);
    }

    static List<Column<Permit, ?>> permit() {
        return List.of(Column.text("Permit", 120, Permit::getName).edit(Permit::setName),
                Column.of("State", 80, Kind.choice(PermitState.class), Permit::getState).edit(Permit::setState)
                        .look(permit -> switch (permit.getState()) {
                            case GRANTED -> Look.on("ok.soft", "ok");
                            case REFUSED -> Look.ERROR;
                            default -> Look.WARNING;
                        }),
                Column.text("Number", 80, Permit::getNumber).edit(Permit::setNumber),
                Column.of("From", 120, Kind.DATE, Permit::getFrom).edit(Permit::setFrom),
                Column.of("Until", 120, Kind.DATE, Permit::getUntil).edit(Permit::setUntil),
                Column.of("Opens", 64, Kind.TIME, Permit::getOpens).edit(Permit::setOpens),
                Column.of("Closes", 64, Kind.TIME, Permit::getCloses).edit(Permit::setCloses),
                Column.of("Fee", 80, Kind.MONEY, Permit::getFee).edit(Permit::setFee),
                Column.text("Issuer", 110, Permit::getIssuer).edit(Permit::setIssuer));
    }
}
