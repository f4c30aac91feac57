package org.backlot.resources.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backlot.core.model.Production;
import org.backlot.core.question.Availability;
import org.backlot.core.question.AvailabilitySource;
import org.backlot.core.question.Days;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Source;
import org.backlot.core.session.Session;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.Resources;

/**
 * Bookings as an answer to "is it free": held where pencilled or preliminary, booked where confirmed. Asked with the
 * id of a person, an element or a requirement; a booking answers for its person, its requirement and what that serves.
 */
public final class BookingAvailability implements AvailabilitySource {

    @Override
    public List<Availability> availability(Production production, String object, Days days, Questions questions) {
        Optional<Resources> resources = Session.section(production, Resources.class);
        if (resources.isEmpty()) {
            return List.of();
        }
        ResourceBook book = new ResourceBook(production, resources.get());
        Set<String> names = book.meantBy(object);
        List<Availability> answers = new ArrayList<>();
        for (Booking booking : resources.get().getBookings()) {
            Optional<Availability.State> state = state(booking);
            if (state.isPresent() && concerns(booking, names)) {
                Source source = source(book, booking);
                Bookings.dates(booking).stream().filter(days::contains)
                        .forEach(date -> answers.add(new Availability(object, date, state.get(), source)));
            }
        }
        return answers;
    }

    private static boolean concerns(Booking booking, Set<String> names) {
        Requirement requirement = booking.getRequirement();
        return names.contains(booking.getPerson()) || requirement != null
                && (names.contains(requirement.getId()) || requirement.getServes().stream().anyMatch(names::contains));
    }

    private static Optional<Availability.State> state(Booking booking) {
        return switch (booking.getStatus()) {
            case PENCIL, PRELIMINARY -> Optional.of(Availability.State.HELD);
            case CONFIRMED -> Optional.of(Availability.State.BOOKED);
            case RETURNED, CANCELLED -> Optional.empty();
        };
    }

    private static Source source(ResourceBook book, Booking booking) {
        String what = booking.getRequirement() == null ? "" : " for " + booking.getRequirement().getName();
        String from = book.from(booking);
        return new Source("Booking" + what + (from.isEmpty() ? "" : ", " + from), List.of(booking.getId()));
    }
}
