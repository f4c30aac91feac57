package org.backlot.resources.lookahead;

import java.util.List;

import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Resources;

/** What was hired and goes back: on the last day of its booking. */
final class DueReturns implements LookAhead.Watch {

    @Override
    public void look(Production production, Questions questions, Days days, List<Upcoming> found) {
        Session.section(production, Resources.class).stream().flatMap(book -> book.getBookings().stream())
                .filter(booking -> booking.getVendor() != null && booking.getPerson() == null)
                .filter(booking -> booking.getStatus() == BookingStatus.CONFIRMED)
                .filter(booking -> booking.getUntil() != null && days.contains(booking.getUntil()))
                .forEach(booking -> found.add(new Upcoming(booking.getUntil(), Severity.INFO, Upcoming.Topic.RETURN,
                        thing(booking), "Goes back to " + Names.or(booking.getVendor().getName(), "its vendor")
                                + fee(booking), booking.getId())));
    }

    private static String thing(Booking booking) {
        String named = booking.getAsset() == null ? booking.getItem() : booking.getAsset().getName();
        return Names.or(named, Names.of(booking.getRequirement()));
    }

    private static String fee(Booking booking) {
        return booking.getLateFee() == null ? ""
                : "; each day after that costs " + booking.getLateFee().toPlainString();
    }
}
