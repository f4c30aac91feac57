package org.backlot.resources.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.backlot.resources.Kinds;
import org.backlot.resources.bid.BidComparison;
import org.backlot.resources.booking.NeedsAndBookings;
import org.backlot.resources.booking.State;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.price.Price;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** What is known of something that has to be secured: what a person says of it, and how far it is. */
public final class RequirementColumns {

    private final OpenBook book;

    public RequirementColumns(OpenBook book) {
        this.book = book;
    }

    public List<Column<Requirement, ?>> table() {
        return List.of(kind(), name(), quantity(), state(), days(), needed(), shortage(), from(), bids(),
                Sight.veiled(cheapest(), one -> one.getBids().isEmpty() || book.sight().shows(one)),
                ownFrom(), ownUntil(), fewerBids(), notes());
    }

    public Column<Requirement, String> kind() {
        return Column.of("Kind", 112, Kind.choice(() -> book.kinds().map(Kinds::all).orElse(List.of()).stream()
                .map(org.backlot.resources.Kind::id).toList(), book::kind), Requirement::getKind)
                .edit(Requirement::setKind);
    }

    public Column<Requirement, String> name() {
        return Column.text("Name", 190, Requirement::getName).edit(Requirement::setName);
    }

    public Column<Requirement, Integer> quantity() {
        return Column.of("Quantity", 76, Kind.WHOLE, Requirement::getQuantity)
                .edit((requirement, quantity) -> requirement.setQuantity(atLeastOne(quantity)));
    }

    public Column<Requirement, State> state() {
        return Column.<Requirement, State>of("State", 92, Kind.choice(State.class), this::stateOf)
                .look(requirement -> look(requirement, stateOf(requirement)));
    }

    /** How many days it is needed. */
    public Column<Requirement, Integer> days() {
        return Column.<Requirement, Integer>of("Days", 50, Kind.WHOLE,
                requirement -> dates(requirement, NeedsAndBookings.Line::needed).size()).look(r -> Look.DERIVED);
    }

    public Column<Requirement, String> needed() {
        return Column.<Requirement>text("Needed", 190, requirement ->
                DayText.of(dates(requirement, NeedsAndBookings.Line::needed))).look(r -> Look.DERIVED);
    }

    public Column<Requirement, String> shortage() {
        return Column.<Requirement>text("Short on", 130, this::shortOn).look(r -> Look.ERROR);
    }

    private String shortOn(Requirement requirement) {
        List<LocalDate> shortage = dates(requirement, NeedsAndBookings.Line::shortage);
        boolean all = shortage.size() > 1 && shortage.equals(dates(requirement, NeedsAndBookings.Line::needed));
        return all ? "Every day" : DayText.of(shortage);
    }

    /** The vendors or people of its bookings that are not cancelled. */
    public Column<Requirement, String> from() {
        return Column.text("Booked from", 180, this::bookedFrom).look(r -> Look.DERIVED);
    }

    public Column<Requirement, Integer> bids() {
        return Column.<Requirement, Integer>of("Bids", 46, Kind.WHOLE, r -> r.getBids().size()).look(r -> Look.DERIVED);
    }

    /** What the cheapest bid asks for the needed days, in the currency of the production. */
    public Column<Requirement, BigDecimal> cheapest() {
        return Column.<Requirement, BigDecimal>of("Cheapest bid", 100, Kind.MONEY, this::cheapestOf)
                .look(r -> Look.DERIVED);
    }

    public Column<Requirement, LocalDate> ownFrom() {
        return Column.of("Asked from", 124, Kind.DATE, Requirement::getFrom).edit(Requirement::setFrom);
    }

    public Column<Requirement, LocalDate> ownUntil() {
        return Column.of("Asked until", 124, Kind.DATE, Requirement::getUntil).edit(Requirement::setUntil);
    }

    /** Why fewer bids than the office wants will do. */
    public Column<Requirement, String> fewerBids() {
        return Column.of("Fewer bids, because", 200, Kind.TEXT, Requirement::getFewerBids)
                .edit(Requirement::setFewerBids).onDemand();
    }

    public Column<Requirement, String> notes() {
        return Column.of("Notes", 240, Kind.LINES, Requirement::getNotes).edit(Requirement::setNotes);
    }

    State stateOf(Requirement requirement) {
        return book.line(requirement).map(NeedsAndBookings.Line::state).orElse(State.UNSECURED);
    }

    /** What nobody needs yet alarms nobody. */
    private Look look(Requirement requirement, State state) {
        boolean needed = !dates(requirement, NeedsAndBookings.Line::needed).isEmpty();
        return switch (state) {
            case UNSECURED -> needed ? Look.on("error.soft", "error") : Look.FAINT;
            case SHORT -> new Look("error.soft", "error", true, false);
            case BIDS -> needed ? Look.on("warning.soft", "warning") : Look.ink("warning");
            case HELD -> Look.on("accent.soft", "text");
            case BOOKED -> Look.on("ok.soft", "ok");
        };
    }

    private List<LocalDate> dates(Requirement requirement, Function<NeedsAndBookings.Line, List<LocalDate>> which) {
        return book.line(requirement).map(which).orElse(List.of());
    }

    private String bookedFrom(Requirement requirement) {
        return book.book().map(open -> open.bookings(requirement).stream()
                .filter(booking -> booking.getStatus() != BookingStatus.CANCELLED).map(open::from)
                .filter(name -> !name.isEmpty()).distinct().collect(Collectors.joining(", "))).orElse("");
    }

    private BigDecimal cheapestOf(Requirement requirement) {
        Optional<BidComparison> comparison = requirement.getBids().isEmpty() ? Optional.empty()
                : book.comparison(requirement);
        return comparison.flatMap(BidComparison::cheapest).flatMap(BidComparison.Offer::cost).map(Price.Cost::amount)
                .orElse(null);
    }

    /** @throws IllegalArgumentException if it is less than one */
    static int atLeastOne(int quantity) {
        if (quantity < 1) {
            throw new IllegalArgumentException("Type how many are wanted at once: 1 or more");
        }
        return quantity;
    }
}
