package org.backlot.resources.bid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.backlot.core.question.Days;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.booking.Bookings;
import org.backlot.resources.booking.Spans;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.price.Price;

/**
 * The preliminary bookings that an award makes, at the price of its bid. One booking spans the first day to the last
 * where the bid's terms make that no dearer than the days alone, as a hire by the week; else there is a booking for
 * each run of days. What is paid once is in the first.
 */
final class AwardedBookings {

    private final ResourceBook book;
    private final Bid bid;
    private final Requirement requirement;
    private final Price price;

    AwardedBookings(ResourceBook book, Bid bid) {
        this.book = book;
        this.bid = bid;
        requirement = (Requirement) bid.eContainer();
        price = Price.of(book.production(), bid);
    }

    List<Booking> make(Collection<LocalDate> days) {
        List<Booking> made = new ArrayList<>();
        for (Days span : spans(days)) {
            Booking booking = book.book(requirement, bid.getVendor(), span, BookingStatus.PRELIMINARY);
            booking.setBid(bid);
            booking.setRate(bid.getRate());
            booking.setUnit(bid.getUnit());
            booking.setDaysPerWeek(bid.getDaysPerWeek());
            booking.setInsurancePercent(bid.getInsurancePercent());
            booking.setTaxPercent(bid.getTaxPercent());
            booking.setCurrency(bid.getCurrency());
            made.add(booking);
        }
        if (!made.isEmpty()) {
            made.getFirst().setExtras(bid.getExtras());
            made.getFirst().setDelivery(bid.getDelivery());
            made.getFirst().setMinimum(minimum(made));
        }
        return made;
    }

    /** Of several bookings together no less than the minimum is paid: what the others leave of it is the first's. */
    private BigDecimal minimum(List<Booking> made) {
        if (bid.getMinimum() == null) {
            return null;
        }
        BigDecimal others = made.stream().skip(1).map(booking -> price.hire().byDays(Bookings.dates(booking),
                booking.getQuantity())).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal rest = bid.getMinimum().subtract(others);
        return rest.signum() > 0 ? rest : null;
    }

    private List<Days> spans(Collection<LocalDate> days) {
        List<Days> runs = Spans.runs(days);
        if (runs.size() < 2) {
            return runs;
        }
        var whole = new Days(runs.getFirst().first(), runs.getLast().last());
        BigDecimal needed = price.cost(days, requirement.getQuantity()).orElseThrow().amount();
        BigDecimal kept = price.cost(whole.stream().toList(), requirement.getQuantity()).orElseThrow().amount();
        return kept.compareTo(needed) <= 0 ? List.of(whole) : runs;
    }
}
