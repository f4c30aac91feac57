package org.backlot.resources.booking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.backlot.core.check.Check;
import org.backlot.core.check.Fix;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.core.question.Questions;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Requirement;

/**
 * Something is needed on days on which it is neither booked nor held. An error where some of the days are covered, as
 * then a plan was made and does not hold any more; a warning where nothing is firm yet.
 */
public final class NeededNotBooked implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        for (NeedsAndBookings.Line line : NeedsAndBookings.of(production, questions).lines()) {
            List<LocalDate> shortage = line.shortage();
            if (shortage.isEmpty()) {
                continue;
            }
            Requirement requirement = line.requirement();
            if (line.state() == State.SHORT) {
                found.add(Severity.ERROR, requirement.getId(), requirement.getName(), "Is needed on "
                        + Spans.toString(shortage) + ", when not enough is booked", fixes(production, line));
            } else {
                found.add(Severity.WARNING, requirement.getId(), requirement.getName(),
                        "Is needed on " + Spans.toString(shortage) + " and nothing is booked");
            }
        }
    }

    /** Where all bookings are with one vendor, the missing days can be asked of the same. */
    private static Fix[] fixes(Production production, NeedsAndBookings.Line line) {
        List<Booking> firm = line.bookings().stream().filter(Bookings::isFirm).toList();
        if (firm.isEmpty() || firm.stream().map(Booking::getVendor).distinct().count() != 1) {
            return new Fix[0];
        }
        String last = firm.getLast().getId();
        List<BookedDay> shortage = line.days().values().stream().filter(day -> day.shortage() > 0).toList();
        String from = ResourceBook.of(production).map(book -> book.from(firm.getLast())).orElse("");
        String label = "Hold " + line.requirement().getName() + (from.isEmpty() ? "" : " from " + from)
                + " for the missing days too";
        return new Fix[] {new Fix(label, changed -> hold(changed, last, shortage))};
    }

    private static void hold(Production production, String booking, List<BookedDay> shortage) {
        Optional<ResourceBook> book = ResourceBook.of(production);
        Optional<Booking> like = book.flatMap(b -> b.resources().getBookings().stream()
                .filter(candidate -> candidate.getId().equals(booking)).findFirst());
        if (like.isEmpty()) {
            return;
        }
        int quantity = shortage.stream().mapToInt(BookedDay::shortage).max().orElse(1);
        for (Days run : Spans.runs(shortage.stream().map(BookedDay::date).toList())) {
            Booking more = book.get().book(like.get().getRequirement(), like.get().getVendor(), run,
                    BookingStatus.PRELIMINARY);
            Bookings.price(more, like.get());
            more.setExtras(BigDecimal.ZERO);
            more.setDelivery(BigDecimal.ZERO);
            more.setMinimum(null);
            more.setPerson(like.get().getPerson());
            more.setQuantity(quantity);
        }
    }
}
