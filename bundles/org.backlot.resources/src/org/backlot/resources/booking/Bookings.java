package org.backlot.resources.booking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.resources.price.Price;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;

/** What follows from bookings. */
public final class Bookings {

    private Bookings() {
    }

    /** Whether it keeps others out: held or confirmed, and not given back. */
    public static boolean isFirm(Booking booking) {
        return booking.getStatus() == BookingStatus.PRELIMINARY || booking.getStatus() == BookingStatus.CONFIRMED;
    }

    /** Whether its money is promised: confirmed or given back since, or held on an offer that was taken up. */
    public static boolean isCommitted(Booking booking) {
        return switch (booking.getStatus()) {
            case CONFIRMED, RETURNED -> true;
            case PRELIMINARY -> booking.getBid() != null;
            case PENCIL, CANCELLED -> false;
        };
    }

    /** What it costs over all its days; empty where it has no price. */
    public static Optional<Price.Cost> cost(Production production, Booking booking) {
        return Price.of(production, booking).cost(dates(booking), booking.getQuantity());
    }

    /** What is paid for days without need: the whole less what its other days alone would cost; empty for nothing. */
    public static Optional<BigDecimal> idleCost(Production production, Booking booking, Collection<LocalDate> needed) {
        Price price = Price.of(production, booking);
        List<LocalDate> used = dates(booking).stream().filter(needed::contains).toList();
        return cost(production, booking).map(Price.Cost::amount)
                .map(whole -> whole.subtract(price.cost(used, booking.getQuantity()).orElseThrow().amount()))
                .filter(idle -> idle.signum() > 0);
    }

    /** Each day from the first to the last. */
    public static List<LocalDate> dates(Booking booking) {
        return Spans.of(booking).stream().flatMap(Days::stream).toList();
    }

    /** Gives a booking the price and terms of another. */
    static void price(Booking booking, Booking like) {
        booking.setRate(like.getRate());
        booking.setUnit(like.getUnit());
        booking.setDaysPerWeek(like.getDaysPerWeek());
        booking.setMinimum(like.getMinimum());
        booking.setExtras(like.getExtras());
        booking.setDelivery(like.getDelivery());
        booking.setInsurancePercent(like.getInsurancePercent());
        booking.setTaxPercent(like.getTaxPercent());
        booking.setCurrency(like.getCurrency());
    }
}
