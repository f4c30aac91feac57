package org.backlot.resources.ui.travel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.backlot.resources.model.Trip;
import org.backlot.resources.model.TripKind;
import org.backlot.resources.model.TripMode;
import org.backlot.resources.travel.Arrangement;
import org.backlot.resources.travel.Journey;
import org.backlot.resources.travel.Leg;
import org.backlot.resources.travel.TravelEdits;
import org.backlot.resources.ui.OpenBook;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** What is known of a journey. What follows from the schedule is in grey until somebody decides on it. */
final class JourneyColumns {

    private final LiveTravel live;

    JourneyColumns(LiveTravel live) {
        this.live = live;
    }

    List<Column<Journey, ?>> table() {
        return List.of(
                Column.<Journey>text("Who", 150, journey -> OpenBook.name(journey.person())),
                Column.<Journey>text("Way", 60, journey -> word(journey.kind())),
                Column.<Journey>text("State", 92, Journey::state).look(JourneyColumns::look),
                date(), called(),
                Column.<Journey>text("From", 120, Journey::from).look(JourneyColumns::derived)
                        .edit((journey, town) -> live.trip(journey).setFrom(town)),
                Column.<Journey>text("To", 120, Journey::to).look(JourneyColumns::derived)
                        .edit((journey, town) -> live.trip(journey).setTo(town)),
                mode(),
                ofTrip("Service", 80, Kind.TEXT, Trip::getService).edit((j, v) -> live.trip(j).setService(v)),
                ofTrip("Departs", 70, Kind.TIME, Trip::getDeparts).edit((j, v) -> live.trip(j).setDeparts(v)),
                ofTrip("Arrives", 70, Kind.TIME, Trip::getArrives).edit((j, v) -> live.trip(j).setArrives(v)),
                ofTrip("Reference", 90, Kind.TEXT, Trip::getReference).edit((j, v) -> live.trip(j).setReference(v)),
                price(),
                ofTrip("Change fee", 90, Kind.MONEY, Trip::getChangeFee).edit((j, v) -> live.trip(j).setChangeFee(v)),
                change(),
                Column.<Journey, Boolean>of("Fixed", 60, Kind.CHECK, j -> j.trip().map(Trip::isFixed).orElse(false))
                        .edit((journey, fixed) -> live.trip(journey).setFixed(Boolean.TRUE.equals(fixed))),
                Column.<Journey>text("Why", 330, Journey::says).look(journey -> Look.DERIVED),
                ofTrip("Notes", 200, Kind.LINES, Trip::getNotes).edit((j, v) -> live.trip(j).setNotes(v)));
    }

    static String word(TripKind kind) {
        return kind.getName().charAt(0) + kind.getName().substring(1).toLowerCase(Locale.ROOT);
    }

    static Look look(Arrangement row) {
        return switch (row.status()) {
            case PROPOSED -> Look.on("warning.soft", "warning");
            case DECIDED -> Look.on("accent.soft", "text");
            case BOOKED -> row.isHeld() ? Look.on("accent.soft", "text") : Look.on("ok.soft", "ok");
            case CHANGE, NOT_NEEDED -> Look.on("error.soft", "error");
        };
    }

    private static Look derived(Journey journey) {
        return journey.trip().isPresent() ? Look.PLAIN : Look.DERIVED;
    }

    private static <V> Column<Journey, V> ofTrip(String label, int width, Kind<V> kind, Function<Trip, V> get) {
        return Column.of(label, width, kind, journey -> journey.trip().map(get).orElse(null));
    }

    private Column<Journey, LocalDate> date() {
        return Column.of("Date", 120, Kind.DATE, Journey::date).look(JourneyColumns::derived)
                .edit((journey, date) -> {
                    if (date == null) {
                        throw new IllegalArgumentException("A journey has a day; cancel it instead");
                    }
                    TravelEdits.on(live.resources(), live.live(journey), date);
                });
    }

    private static Column<Journey, LocalDate> called() {
        return Column.<Journey, LocalDate>of("Called for", 120, Kind.DATE,
                journey -> journey.leg().map(Leg::date).orElse(null)).look(journey -> Look.DERIVED);
    }

    private Column<Journey, TripMode> mode() {
        return Column.<Journey, TripMode>of("By", 80, Kind.choice(TripMode.class), journey -> journey.trip()
                .map(Trip::getMode).or(() -> journey.leg().flatMap(Leg::fare).map(fare -> fare.getMode()))
                .orElse(null)).look(JourneyColumns::derived)
                .edit((journey, mode) -> live.trip(journey).setMode(mode));
    }

    private Column<Journey, BigDecimal> price() {
        return Column.<Journey, BigDecimal>of("Price", 84, Kind.MONEY, journey -> journey.trip().map(Trip::getPrice)
                .or(() -> journey.leg().flatMap(Leg::fare).map(fare -> fare.getPrice())).orElse(null))
                .look(JourneyColumns::derived).edit((journey, price) -> live.trip(journey).setPrice(price));
    }

    private static Column<Journey, BigDecimal> change() {
        return Column.<Journey, BigDecimal>of("Costs now", 90, Kind.MONEY, journey -> journey.status().isOpen()
                ? journey.change().orElse(null) : null).look(journey -> Look.ERROR);
    }
}
