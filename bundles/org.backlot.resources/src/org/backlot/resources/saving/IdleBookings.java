package org.backlot.resources.saving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.backlot.core.check.Fix;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Saving;
import org.backlot.core.question.SavingSource;
import org.backlot.core.session.Session;
import org.backlot.resources.booking.Bookings;
import org.backlot.resources.booking.NeedsAndBookings;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Resources;
import org.backlot.resources.price.Price;

/**
 * A booking is paid for days before the first or after the last day on which the thing is needed, or is not needed at
 * all: a room, a rental. Days between two that need it are left alone. What it saves is the price of the booking as it
 * is less its price without these days.
 */
public final class IdleBookings implements SavingSource {

    @Override
    public List<Saving> savings(Production production, Questions questions) {
        List<Saving> savings = new ArrayList<>();
        for (NeedsAndBookings.Line line : NeedsAndBookings.of(production, questions).lines()) {
            for (Booking booking : line.bookings()) {
                boolean home = Price.currency(production, booking.getCurrency())
                        .equals(Price.currency(production, null));
                if (Bookings.isFirm(booking) && home) {
                    saving(production, line, booking).ifPresent(savings::add);
                }
            }
        }
        return savings;
    }

    private static Optional<Saving> saving(Production production, NeedsAndBookings.Line line, Booking booking) {
        List<LocalDate> used = Bookings.dates(booking).stream().filter(line.needed()::contains).toList();
        BigDecimal whole = Bookings.cost(production, booking).map(Price.Cost::amount).orElse(BigDecimal.ZERO);
        String name = line.requirement().getName();
        if (used.isEmpty()) {
            return of(booking, "Cancel the booking of " + name, name + " is booked from " + booking.getFrom() + " to "
                    + booking.getUntil() + " and needed on none of these days", whole,
                    cancelled -> cancelled.setStatus(BookingStatus.CANCELLED));
        }
        LocalDate first = used.getFirst();
        LocalDate last = used.getLast();
        BigDecimal rest = Price.of(production, booking).cost(first.datesUntil(last.plusDays(1)).toList(),
                booking.getQuantity()).map(Price.Cost::amount).orElse(whole);
        return of(booking, "Book " + name + " from " + first + " to " + last, name + " is booked from "
                + booking.getFrom() + " to " + booking.getUntil() + " and needed from " + first + " to " + last,
                whole.subtract(rest), shorter -> {
                    shorter.setFrom(first);
                    shorter.setUntil(last);
                });
    }

    private static Optional<Saving> of(Booking booking, String title, String why, BigDecimal amount,
            Consumer<Booking> change) {
        String id = booking.getId();
        return amount.signum() <= 0 ? Optional.empty() : Optional.of(new Saving("idle/" + id + "/" + title + "/"
                + amount, title, why, Optional.of(amount), List.of(id), new Fix(title,
                        production -> Session.section(production, Resources.class).stream()
                                .flatMap(book -> book.getBookings().stream())
                                .filter(candidate -> id.equals(candidate.getId())).forEach(change))));
    }
}
