package org.backlot.resources.booking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.check.Check;
import org.backlot.core.check.Fix;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.allocation.Allocations;
import org.backlot.resources.allocation.Clash;
import org.backlot.resources.allocation.Stints;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Resources;

/**
 * One person, one particular thing, or more of a thing than there is, is held or confirmed twice at the same time, here
 * or on another production. Who came first goes first: a warning where the later booking is preliminary, an error where
 * it is confirmed.
 */
public final class BookedTwice implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Optional<Resources> resources = Session.section(production, Resources.class);
        if (resources.isEmpty()) {
            return;
        }
        List<Clash> clashes = Allocations.of(production, questions).clashes();
        if (clashes.isEmpty()) {
            return;
        }
        ResourceBook book = new ResourceBook(production, resources.get());
        var words = new ClashWords(book);
        Map<String, String> names = Stints.names(production, resources.get());
        Map<String, Booking> bookings = new HashMap<>();
        resources.get().getBookings().forEach(booking -> bookings.put(booking.getId(), booking));
        clashes.stream().filter(clash -> bookings.containsKey(clash.later()))
                .sorted(Comparator.comparing(Clash::from).thenComparing(Clash::later).thenComparing(Clash::supply))
                .forEach(clash -> report(words.of(clash), bookings.get(clash.later()),
                        names.getOrDefault(clash.supply(), ""), found));
    }

    private static void report(String says, Booking later, String who, Findings found) {
        boolean firm = later.getStatus() == BookingStatus.CONFIRMED;
        String id = later.getId();
        Fix[] fixes = firm ? new Fix[] {new Fix("Hold " + who + " for " + ClashWords.name(later)
                + " as preliminary", production -> hold(production, id))} : new Fix[0];
        found.add(firm ? Severity.ERROR : Severity.WARNING, id, who, says, fixes);
    }

    private static void hold(Production production, String id) {
        Session.section(production, Resources.class).stream().flatMap(book -> book.getBookings().stream())
                .filter(booking -> id.equals(booking.getId()))
                .forEach(booking -> booking.setStatus(BookingStatus.PRELIMINARY));
    }
}
