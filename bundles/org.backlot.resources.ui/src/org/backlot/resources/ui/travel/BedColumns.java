package org.backlot.resources.ui.travel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.backlot.core.model.Person;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Stay;
import org.backlot.resources.travel.Bed;
import org.backlot.resources.travel.HotelNights;
import org.backlot.resources.travel.TravelEdits;
import org.backlot.resources.ui.OpenBook;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** What is known of a bed. What follows from the schedule is in grey until somebody decides on it. */
final class BedColumns {

    private final LiveTravel live;
    private final OpenBook book;
    private final Hotels hotels;
    private final Function<Bed, Optional<HotelNights.Night>> fullest;

    /** @param fullest the fullest night of a bed in its hotel, where that keeps rooms */
    BedColumns(LiveTravel live, OpenBook book, Function<Bed, Optional<HotelNights.Night>> fullest) {
        this.live = live;
        this.book = book;
        hotels = new Hotels(book);
        this.fullest = fullest;
    }

    List<Column<Bed, ?>> table() {
        return List.of(
                Column.<Bed>text("Who", 150, bed -> OpenBook.name(bed.person())),
                Column.<Bed>text("State", 92, Bed::state).look(JourneyColumns::look),
                Column.<Bed>text("Town", 110, bed -> bed.nights().map(nights -> nights.base().getTown()).orElse(""))
                        .look(bed -> Look.DERIVED),
                hotel(), date("In", Bed::from, true), date("Out", Bed::until, false), nights(),
                Column.<Bed>text("Needed", 90, bed -> fullest.apply(bed)
                        .map(night -> night.rooms().size() + " of " + night.kept()).orElse("")).look(this::full),
                Column.<Bed>text("Room", 80, bed -> bed.stay().map(Stay::getRoom).orElse(""))
                        .edit((bed, room) -> live.stay(bed).setRoom(room)),
                sharedWith(), rate(),
                Column.<Bed, BigDecimal>of("Change fee", 90, Kind.MONEY,
                        bed -> bed.stay().map(Stay::getChangeFee).orElse(null))
                        .edit((bed, fee) -> live.stay(bed).setChangeFee(fee)),
                Column.<Bed, BigDecimal>of("Costs now", 90, Kind.MONEY, bed -> bed.status().isOpen()
                        ? bed.change().orElse(null) : null).look(bed -> Look.ERROR),
                Column.<Bed>text("Reference", 90, bed -> bed.stay().map(Stay::getReference).orElse(""))
                        .edit((bed, reference) -> live.stay(bed).setReference(reference)),
                Column.<Bed, Boolean>of("Fixed", 60, Kind.CHECK, bed -> bed.stay().map(Stay::isFixed).orElse(false))
                        .edit((bed, fixed) -> live.stay(bed).setFixed(Boolean.TRUE.equals(fixed))),
                Column.<Bed>text("Why", 330, Bed::says).look(bed -> Look.DERIVED));
    }

    private static Look derived(Bed bed) {
        return bed.stay().isPresent() ? Look.PLAIN : Look.DERIVED;
    }

    private Look full(Bed bed) {
        return fullest.apply(bed).filter(night -> night.missing() > 0).isPresent() ? Look.ERROR : Look.DERIVED;
    }

    private Column<Bed, String> hotel() {
        return Column.<Bed>text("Hotel", 160, bed -> bed.hotel().map(Place::getName).orElse(""))
                .look(BedColumns::derived).offering(() -> hotels.all().stream().map(Hotels::name).toList())
                .edit((bed, name) -> live.stay(bed).setHotel(name == null || name.isBlank() ? null
                        : hotels.all().stream()
                                .filter(place -> name.strip().equalsIgnoreCase(place.getName())).findFirst()
                                .orElseThrow(() -> new IllegalArgumentException("No hotel is called " + name.strip()
                                        + "; add it to the places first"))));
    }

    private Column<Bed, LocalDate> date(String label, Function<Bed, LocalDate> get, boolean first) {
        return Column.of(label, 120, Kind.DATE, get).look(BedColumns::derived).edit((bed, date) -> {
            Bed now = live.live(bed);
            TravelEdits.on(live.resources(), now, first ? date : now.from(), first ? now.until() : date);
        });
    }

    private static Column<Bed, Integer> nights() {
        return Column.<Bed, Integer>of("Nights", 64, Kind.WHOLE, bed -> bed.from() == null || bed.until() == null ? null
                : (int) ChronoUnit.DAYS.between(bed.from(), bed.until())).look(bed -> Look.DERIVED);
    }

    private Column<Bed, String> sharedWith() {
        return Column.<Bed>text("Shared with", 130, bed -> bed.stay().map(Stay::getSharedWith)
                .flatMap(this::person).map(OpenBook::name).orElse(""))
                .offering(() -> book.people().stream().map(OpenBook::name).toList())
                .edit((bed, name) -> live.stay(bed).setSharedWith(name == null || name.isBlank() ? null
                        : book.people().stream().filter(person -> name.strip().equalsIgnoreCase(person.getName()))
                                .findFirst().map(Person::getId).orElseThrow(() -> new IllegalArgumentException(
                                        "Nobody is called " + name.strip() + "; choose somebody of the list"))));
    }

    private Optional<Person> person(String id) {
        return book.people().stream().filter(person -> person.getId().equals(id)).findFirst();
    }

    private Column<Bed, BigDecimal> rate() {
        return Column.<Bed, BigDecimal>of("Rate", 80, Kind.MONEY, bed -> bed.rate().orElse(null))
                .look(BedColumns::derived).edit((bed, rate) -> live.stay(bed).setRate(rate));
    }
}
