package org.backlot.resources.life;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.resources.booking.Spans;
import org.backlot.resources.model.Booking;
import org.backlot.resources.price.Hire;
import org.backlot.resources.price.Price;

/**
 * A booking that a thing which broke cannot keep.
 *
 * @param days       on which it cannot
 * @param pieces     how many of them it lacks
 * @param substitute what stands in; empty where nothing can
 * @param before     what these days of these pieces cost as they are booked; empty where no price is known
 * @param after      what they cost then; empty where no price is known
 */
public record Rebooking(Booking booking, Days days, int pieces, Optional<Substitute> substitute,
        Optional<Price.Cost> before, Optional<Price.Cost> after) {

    static Rebooking of(Production production, Booking booking, Days days, int pieces,
            Optional<Substitute> substitute) {
        List<LocalDate> all = days.stream().toList();
        Price booked = byDays(Price.of(production, booking));
        Optional<Price.Cost> after = substitute.flatMap(found -> found.vendor() == null
                ? Optional.of(new Price.Cost(BigDecimal.ZERO, booked.currency(), "Our own"))
                : price(production, booking, found, booked).flatMap(price -> price.cost(all, pieces)));
        return new Rebooking(booking, days, pieces, substitute, booked.cost(all, pieces), after);
    }

    /** Another thing of the same vendor costs what this one does. */
    private static Optional<Price> price(Production production, Booking booking, Substitute found, Price booked) {
        return found.asset() != null && found.vendor() == booking.getVendor() ? Optional.of(booked)
                : Optional.ofNullable(found.bid()).map(bid -> Price.of(production, bid));
    }

    /** Without what is paid once, whatever the days. */
    private static Price byDays(Price price) {
        var hire = new Hire(price.hire().rate(), price.hire().unit(), price.hire().daysPerWeek(), null);
        return new Price(hire, null, null, price.insurancePercent(), price.taxPercent(), price.currency());
    }

    /** What it costs more, or less where it is below zero; empty where a price is not known or in another currency. */
    public Optional<BigDecimal> difference() {
        if (substitute.isEmpty()) {
            return Optional.empty();
        }
        return after.filter(cost -> before.filter(old -> old.currency().equals(cost.currency())).isPresent())
                .map(cost -> cost.amount().subtract(before.orElseThrow().amount()));
    }

    /** The days, for people. */
    public String when() {
        return Spans.toString(days.stream().toList());
    }

    /** What it is booked for, for people. */
    public String what() {
        return booking.getRequirement() == null ? Words.name(booking.getAsset())
                : StorageList.text(booking.getRequirement().getName());
    }
}
