package org.backlot.resources.bid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.backlot.core.question.Days;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.booking.Spans;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.BidStatus;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.price.Price;

/** Taking up an offer. */
public final class Award {

    private Award() {
    }

    /**
     * Awards a bid, inside an edit: it is awarded, the others are lost, bookings that came of an earlier award of the
     * same requirement are cancelled, and preliminary bookings at the price of the bid are made.
     *
     * <p>One booking spans the first day to the last where the bid's terms make that no dearer than the days alone, as
     * a hire by the week; else there is a booking for each run of days.
     *
     * @param days the days on which it is needed; none: no booking is made
     * @throws IllegalArgumentException if the bid has no price
     */
    public static List<Booking> of(ResourceBook book, Bid bid, Collection<LocalDate> days) {
        if (bid.getRate() == null) {
            throw new IllegalArgumentException("This bid has no price yet. Enter its rate before you award it");
        }
        Requirement requirement = (Requirement) bid.eContainer();
        for (Bid other : requirement.getBids()) {
            other.setStatus(other == bid ? BidStatus.AWARDED : BidStatus.LOST);
        }
        book.bookings(requirement).stream()
                .filter(booking -> booking.getBid() != null && booking.getStatus() != BookingStatus.RETURNED)
                .forEach(booking -> booking.setStatus(BookingStatus.CANCELLED));
        List<Booking> made = new ArrayList<>();
        for (Days span : spans(Price.of(book.production(), bid), days, requirement.getQuantity())) {
            Booking booking = book.book(requirement, bid.getVendor(), span, BookingStatus.PRELIMINARY);
            price(booking, bid);
            booking.setExtras(made.isEmpty() ? bid.getExtras() : null);
            made.add(booking);
        }
        return made;
    }

    private static List<Days> spans(Price price, Collection<LocalDate> days, int quantity) {
        List<Days> runs = Spans.runs(days);
        if (runs.size() < 2) {
            return runs;
        }
        var whole = new Days(runs.getFirst().first(), runs.getLast().last());
        BigDecimal needed = price.cost(days, quantity).orElseThrow().amount();
        BigDecimal kept = price.cost(whole.stream().toList(), quantity).orElseThrow().amount();
        return kept.compareTo(needed) <= 0 ? List.of(whole) : runs;
    }

    private static void price(Booking booking, Bid bid) {
        booking.setBid(bid);
        booking.setRate(bid.getRate());
        booking.setUnit(bid.getUnit());
        booking.setDaysPerWeek(bid.getDaysPerWeek());
        booking.setCurrency(bid.getCurrency());
    }
}
