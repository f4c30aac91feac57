package org.backlot.resources.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.Resources;

/** One person, or one particular thing of a vendor, is held or confirmed twice on the same day. */
public final class BookedTwice implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Optional<Resources> resources = Session.section(production, Resources.class);
        if (resources.isEmpty()) {
            return;
        }
        ResourceBook book = new ResourceBook(production, resources.get());
        Map<String, List<Booking>> taken = new LinkedHashMap<>();
        resources.get().getBookings().stream().filter(Bookings::isFirm).forEach(booking ->
                thing(booking).ifPresent(thing -> taken.computeIfAbsent(thing, t -> new ArrayList<>()).add(booking)));
        for (List<Booking> bookings : taken.values()) {
            for (int later = 1; later < bookings.size(); later++) {
                for (Booking earlier : bookings.subList(0, later)) {
                    report(book, earlier, bookings.get(later), found);
                }
            }
        }
    }

    private static void report(ResourceBook book, Booking earlier, Booking later, Findings found) {
        List<LocalDate> both = Bookings.dates(later).stream().filter(Bookings.dates(earlier)::contains).toList();
        if (!both.isEmpty()) {
            String what = later.getPerson() == null ? later.getItem() + ", " + book.from(later) : book.from(later);
            found.add(Severity.ERROR, later.getId(), what, "Is booked for " + name(later.getRequirement()) + " on "
                    + Spans.toString(both) + ", and for " + name(earlier.getRequirement()) + " too");
        }
    }

    /** What there is only one of; empty where any of its kind will do. */
    private static Optional<String> thing(Booking booking) {
        if (booking.getPerson() != null) {
            return Optional.of(booking.getPerson());
        }
        boolean particular = booking.getVendor() != null && booking.getItem() != null && !booking.getItem().isBlank();
        return particular ? Optional.of(booking.getVendor().getId() + "/" + booking.getItem().strip()
                .toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static String name(Requirement requirement) {
        return requirement == null ? "nothing named" : requirement.getName();
    }
}
