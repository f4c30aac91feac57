package org.backlot.resources.booking;

import java.time.LocalDate;
import java.util.List;

import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.resources.price.Price;
import org.backlot.resources.model.Booking;

/** Days are paid on which the thing is not needed. Says how much they cost; days that cost nothing are no fault. */
public final class BookingOutsideNeed implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        for (NeedsAndBookings.Line line : NeedsAndBookings.of(production, questions).lines()) {
            List<LocalDate> needed = line.needed();
            if (needed.isEmpty()) {
                continue;
            }
            for (Booking booking : line.bookings()) {
                if (Bookings.isFirm(booking)) {
                    Bookings.idleCost(production, booking, needed).ifPresent(idle -> found.add(Severity.INFO,
                            booking.getId(), line.requirement().getName(), "Costs " + idle.toPlainString() + " "
                                    + Price.currency(production, booking.getCurrency()) + " on days without need: "
                                    + Spans.toString(idleDays(booking, needed))));
                }
            }
        }
    }

    private static List<LocalDate> idleDays(Booking booking, List<LocalDate> needed) {
        return Bookings.dates(booking).stream().filter(day -> !needed.contains(day)).toList();
    }
}
