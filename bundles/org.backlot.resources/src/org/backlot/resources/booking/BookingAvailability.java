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
import org.backlot.resources.model.Neighbour;
import org.backlot.resources.model.NeighbourBooking;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.Resources;
import org.backlot.resources.neighbour.Counterparts;

/**
 * Bookings as an answer to "is it free": promised where pencilled or preliminary, booked where confirmed. Asked with
 * the id of a person, a thing, an element or a requirement; a booking answers for its person, its thing, its
 * requirement and what that serves. Blocked where another production has booked the person or thing.
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
        elsewhere(production, resources.get(), object, names, days, answers);
        return answers;
    }

    /** Who is booked on another production is blocked here. */
    private static void elsewhere(Production production, Resources resources, String object, Set<String> names,
            Days days, List<Availability> answers) {
        if (resources.getNeighbours().isEmpty()) {
            return;
        }
        var counterparts = new Counterparts(production, resources);
        for (Neighbour neighbour : resources.getNeighbours()) {
            for (NeighbourBooking booking : neighbour.getBookings()) {
                if (counterparts.of(booking).filter(names::contains).isPresent()) {
                    Source source = new Source("Booked on " + neighbour.getTitle() + (booking.getWhat() == null ? ""
                            : " for " + booking.getWhat()), List.of(neighbour.getId()));
                    Spans.of(booking.getFrom(), booking.getUntil()).stream().flatMap(Days::stream)
                            .filter(days::contains).forEach(date -> answers.add(
                                    new Availability(object, date, Availability.State.BLOCKED, source)));
                }
            }
        }
    }

    private static boolean concerns(Booking booking, Set<String> names) {
        Requirement requirement = booking.getRequirement();
        boolean taken = names.contains(booking.getPerson())
                || booking.getAsset() != null && names.contains(booking.getAsset().getId());
        return taken || requirement != null
                && (names.contains(requirement.getId()) || requirement.getServes().stream().anyMatch(names::contains));
    }

    private static Optional<Availability.State> state(Booking booking) {
        return switch (booking.getStatus()) {
            case PENCIL, PRELIMINARY -> Optional.of(Availability.State.PROMISED);
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
