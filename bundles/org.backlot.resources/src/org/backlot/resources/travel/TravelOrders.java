package org.backlot.resources.travel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.core.purchase.Buyer.Bought;
import org.backlot.core.purchase.Purchase;
import org.backlot.core.purchase.Purchase.Item;
import org.backlot.core.purchase.Purchases;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.RoomBlock;
import org.backlot.resources.model.Stay;
import org.backlot.resources.model.TravelState;
import org.backlot.resources.model.Trip;
import org.backlot.resources.model.Vendor;
import org.backlot.resources.price.Price;

/**
 * Has what was booked ordered by whoever orders things in this production: an order for a trip, a stay, or the rooms
 * that a hotel keeps. What is ordered again takes the place of its earlier order. To be called inside an edit.
 */
public final class TravelOrders {

    private final Production production;
    private final Questions questions;
    private final LocalDate day;

    /** @param day on which it is ordered */
    public TravelOrders(Production production, Questions questions, LocalDate day) {
        this.production = production;
        this.questions = questions;
        this.day = day;
    }

    /** @throws IllegalArgumentException if it is not booked or has no price, or nobody orders things here */
    public List<Bought> order(Journey journey) {
        Trip trip = journey.trip().filter(decided -> decided.getState() == TravelState.BOOKED)
                .orElseThrow(() -> fault(journey, "is not booked yet; book it first"));
        if (trip.getPrice() == null) {
            throw fault(journey, "has no price yet; enter it first");
        }
        String mode = trip.getMode().getName();
        String what = mode.charAt(0) + mode.substring(1).toLowerCase(Locale.ROOT) + " from " + journey.from() + " to "
                + journey.to() + (trip.getDate() == null ? "" : ", " + Words.day(trip.getDate()))
                + (trip.getService() == null ? "" : ", " + trip.getService());
        return buy(trip.getId(), trip.getReference(), Optional.empty(), "", journey, trip.getCurrency(),
                trip.getDate(), new Item(what, BigDecimal.ONE, "flat", trip.getPrice()));
    }

    /**
     * @throws IllegalArgumentException if it is not booked or has no price, if its hotel keeps rooms, which are ordered
     *                                  instead, or nobody orders things here
     */
    public List<Bought> order(Bed bed) {
        Stay stay = bed.stay().filter(decided -> decided.getState() == TravelState.BOOKED)
                .orElseThrow(() -> fault(bed, "is not booked yet; book it first"));
        if (stay.getRate() == null || bed.length() == 0) {
            throw fault(bed, "has no price or no nights yet; enter them first");
        }
        boolean kept = stay.getHotel() != null && Session.section(production, Resources.class).stream()
                .flatMap(book -> book.getRoomBlocks().stream()).anyMatch(block -> block.getHotel() == stay.getHotel());
        if (kept) {
            throw fault(bed, "is in a hotel that keeps rooms; order those");
        }
        String what = "Room " + (stay.getRoom() == null ? "" : stay.getRoom().strip() + " ") + "from "
                + Words.day(stay.getFrom()) + " to " + Words.day(stay.getUntil());
        return buy(stay.getId(), stay.getReference(), owner(stay.getHotel()), name(stay.getHotel()), bed,
                stay.getCurrency(), stay.getFrom(),
                new Item(what, BigDecimal.valueOf(bed.length()), "night", stay.getRate()));
    }

    /** @throws IllegalArgumentException if they are not booked or have no price, or nobody orders things here */
    public List<Bought> order(RoomBlock block) {
        String name = "Rooms at " + name(block.getHotel());
        if (block.getState() != TravelState.BOOKED || block.getRate() == null || block.getFrom() == null
                || block.getUntil() == null) {
            throw new IllegalArgumentException(name + " are not booked yet, or have no price or no nights; enter them "
                    + "first");
        }
        long nights = block.getRooms() * ChronoUnit.DAYS.between(block.getFrom(), block.getUntil());
        String what = block.getRooms() + (block.getRooms() == 1 ? " room from " : " rooms from ")
                + Words.day(block.getFrom()) + " to " + Words.day(block.getUntil());
        return buy(block.getId(), block.getReference(), owner(block.getHotel()), name(block.getHotel()), name, "",
                block.getCurrency(), block.getFrom(),
                new Item(what, BigDecimal.valueOf(nights), "night", block.getRate()));
    }

    private List<Bought> buy(String id, String reference, Optional<Vendor> vendor, String payee, Arrangement of,
            Currency currency, LocalDate needed, Item item) {
        String noun = of instanceof Journey ? "Travel of " : "Room of ";
        return buy(id, reference, vendor, payee, noun + Words.text(of.person().getName()),
                Words.text(of.person().getDepartment()), currency, needed, item);
    }

    private List<Bought> buy(String id, String reference, Optional<Vendor> vendor, String payee, String name,
            String department, Currency currency, LocalDate needed, Item item) {
        String basis = reference == null || reference.isBlank() ? name : name + ", " + reference.strip();
        List<Bought> bought = new Purchases(questions.contributions()).buy(production, new Purchase(id, id, basis,
                vendor.map(Vendor::getId).orElse(null), vendor.map(Vendor::getName).filter(Objects::nonNull)
                        .orElse(payee), department, name, List.of(item), null, Price.currency(production, currency),
                needed, List.of(), List.of(id), false, day, ""), questions);
        if (bought.isEmpty()) {
            throw new IllegalArgumentException("Nobody orders things in this production; it needs a budget");
        }
        return bought;
    }

    private static Optional<Vendor> owner(Place hotel) {
        return Optional.ofNullable(hotel).map(Place::getOwner);
    }

    private static String name(Place hotel) {
        return hotel == null ? "" : Words.text(hotel.getName());
    }

    private static IllegalArgumentException fault(Arrangement of, String what) {
        return new IllegalArgumentException((of instanceof Journey ? "The journey of " : "The room of ")
                + Words.text(of.person().getName()) + " " + what);
    }
}
