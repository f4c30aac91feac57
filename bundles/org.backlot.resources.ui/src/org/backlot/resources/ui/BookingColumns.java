package org.backlot.resources.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiConsumer;

import org.backlot.core.model.Person;
import org.backlot.resources.booking.BookingEdits;
import org.backlot.resources.booking.Bookings;
import org.backlot.resources.booking.NeedsAndBookings;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.Vendor;
import org.backlot.resources.price.Price;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** What is known of a booking. */
public final class BookingColumns {

    private final OpenBook book;

    public BookingColumns(OpenBook book) {
        this.book = book;
    }

    public List<Column<Booking, ?>> table() {
        return List.of(what(), vendor(), person(), asset(), status(), from(), until(), quantity(),
                veiled(rate()), unit(), week(), veiled(extras()), veiled(cost()), idle(), place(), starts(), ends(),
                item(), at(), notes());
    }

    /** What is asked of one booking alone. */
    public List<Column<Booking, ?>> form() {
        return List.of(what(), status(), person(), asset(), vendor(), item(), from(), until(), starts(), ends(),
                quantity(), place(), veiled(rate()), unit(), at(), notes());
    }

    /** What a person is booked for is pay. */
    private Column<Booking, ?> veiled(Column<Booking, ?> column) {
        return Sight.veiled(column, book.sight()::shows);
    }

    public Column<Booking, Requirement> what() {
        return Column.of("What", 190, Kind.choice(() -> book.all(Resources::getRequirements), OpenBook::name),
                Booking::getRequirement).edit(Booking::setRequirement);
    }

    public Column<Booking, Vendor> vendor() {
        return Column.of("Vendor", 180, Kind.choice(book::vendors, OpenBook::name), Booking::getVendor)
                .edit(Booking::setVendor);
    }

    public Column<Booking, Person> person() {
        return Column.<Booking, Person>of("Person", 120, Kind.choice(book::people, OpenBook::name),
                booking -> book.people().stream().filter(p -> p.getId().equals(booking.getPerson())).findFirst()
                        .orElse(null))
                .edit(settled((booking, person) -> booking.setPerson(person == null ? null : person.getId())));
    }

    /** The thing of the book. */
    public Column<Booking, Asset> asset() {
        return Column.of("Thing", 140, Kind.choice(() -> book.all(Resources::getAssets), BookingColumns::name),
                Booking::getAsset).edit(settled(Booking::setAsset));
    }

    public Column<Booking, Place> place() {
        return Column.of("Place", 150, Kind.choice(() -> book.all(Resources::getPlaces), BookingColumns::name),
                Booking::getPlace).edit(Booking::setPlace);
    }

    /** From when on its first day. */
    public Column<Booking, LocalTime> starts() {
        return Column.of("Starts", 76, Kind.TIME, Booking::getStarts).edit(settled(Booking::setStarts));
    }

    /** Until when on its last day. */
    public Column<Booking, LocalTime> ends() {
        return Column.of("Ends", 76, Kind.TIME, Booking::getEnds).edit(settled(Booking::setEnds));
    }

    /** When it was made: who came first goes first. */
    public Column<Booking, String> at() {
        return Column.<Booking>text("Made", 136, booking -> booking.getAt() == null ? ""
                : booking.getAt().replace('T', ' ')).look(booking -> Look.DERIVED);
    }

    private static String name(Asset asset) {
        return asset == null || asset.getName() == null ? "" : asset.getName();
    }

    private static String name(Place place) {
        return place == null || place.getName() == null ? "" : place.getName();
    }

    /** After a change, who came later falls back. */
    private <V> BiConsumer<Booking, V> settled(BiConsumer<Booking, V> change) {
        return change.andThen((booking, value) -> book.book()
                .ifPresent(open -> new BookingEdits(open).settle(booking)));
    }

    public Column<Booking, BookingStatus> status() {
        return Column.of("Status", 92, Kind.choice(BookingStatus.class), Booking::getStatus)
                .edit(settled(Booking::setStatus))
                .look(booking -> switch (booking.getStatus()) {
                    case PENCIL -> Look.on("warning.soft", "warning");
                    case PRELIMINARY -> Look.on("accent.soft", "text");
                    case CONFIRMED -> Look.on("ok.soft", "ok");
                    case RETURNED, CANCELLED -> Look.FAINT;
                });
    }

    public Column<Booking, LocalDate> from() {
        return Column.of("From", 130, Kind.DATE, Booking::getFrom).edit(settled(Booking::setFrom));
    }

    public Column<Booking, LocalDate> until() {
        return Column.of("Until", 130, Kind.DATE, Booking::getUntil).edit(settled(Booking::setUntil)).look(booking ->
                booking.getFrom() != null && booking.getUntil() != null
                        && booking.getUntil().isBefore(booking.getFrom()) ? Look.ERROR : Look.PLAIN);
    }

    public Column<Booking, Integer> quantity() {
        return Column.of("Quantity", 76, Kind.WHOLE, Booking::getQuantity)
                .edit(settled((booking, quantity) ->
                        booking.setQuantity(RequirementColumns.atLeastOne(quantity))));
    }

    public Column<Booking, BigDecimal> rate() {
        return Column.of("Rate", 84, Kind.MONEY, Booking::getRate).edit(Booking::setRate);
    }

    public Column<Booking, String> unit() {
        return Column.text("Unit", 60, Booking::getUnit).edit(Booking::setUnit);
    }

    public Column<Booking, Integer> week() {
        return Column.<Booking, Integer>of("Days/wk", 72, Kind.WHOLE,
                booking -> WeekTerm.stated(booking.getDaysPerWeek()))
                .edit((booking, days) -> booking.setDaysPerWeek(WeekTerm.typed(days)));
    }

    public Column<Booking, BigDecimal> extras() {
        return Column.of("Extras", 76, Kind.MONEY, Booking::getExtras).edit(Booking::setExtras);
    }

    public Column<Booking, BigDecimal> cost() {
        return Column.<Booking, BigDecimal>of("Cost", 92, Kind.MONEY, booking -> book.book()
                .flatMap(open -> Bookings.cost(open.production(), booking)).map(Price.Cost::amount).orElse(null))
                .look(booking -> Look.DERIVED);
    }

    /** How many of its days nobody needs it. */
    public Column<Booking, Integer> idle() {
        return Column.<Booking, Integer>of("Idle days", 78, Kind.WHOLE, this::idleDays)
                .look(booking -> idleDays(booking) > 0 ? Look.WARNING : Look.FAINT);
    }

    public Column<Booking, String> item() {
        return Column.text("Item", 130, Booking::getItem).edit(settled(Booking::setItem));
    }

    public Column<Booking, String> notes() {
        return Column.of("Notes", 220, Kind.LINES, Booking::getNotes).edit(Booking::setNotes);
    }

    /** Where nothing is known of a need, no day is idle. */
    private int idleDays(Booking booking) {
        List<LocalDate> needed = booking.getRequirement() == null ? List.of() : book.line(booking.getRequirement())
                .map(NeedsAndBookings.Line::needed).orElse(List.of());
        if (needed.isEmpty() || booking.getStatus() == BookingStatus.CANCELLED) {
            return 0;
        }
        var wanted = new HashSet<>(needed);
        return (int) Bookings.dates(booking).stream().filter(date -> !wanted.contains(date)).count();
    }
}
