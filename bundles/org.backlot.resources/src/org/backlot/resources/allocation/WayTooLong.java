package org.backlot.resources.allocation;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.Resources;

/** Somebody or something is used at one place, and at the next before the way there can be made. */
public final class WayTooLong implements Check {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Optional<Resources> resources = Session.section(production, Resources.class);
        if (resources.isEmpty()) {
            return;
        }
        Allocation allocation = Allocations.of(production, questions);
        Map<String, Booking> bookings = new HashMap<>();
        resources.get().getBookings().forEach(booking -> bookings.put(booking.getId(), booking));
        Map<String, String> names = Stints.names(production, resources.get());
        allocation.tooFar().stream().sorted(Comparator.comparing(TooFar::after).thenComparing(TooFar::supply))
                .forEach(way -> {
                    Stint before = allocation.stint(way.before()).orElseThrow();
                    Stint after = allocation.stint(way.after()).orElseThrow();
                    found.add(Severity.WARNING, way.after(), names.getOrDefault(way.supply(), ""), "Is at "
                            + bookings.get(way.before()).getPlace().getName() + " until "
                            + TIME.format(Stint.time(before.until())) + " and needed at "
                            + bookings.get(way.after()).getPlace().getName() + " from "
                            + TIME.format(Stint.time(after.from())) + ", and the way takes " + hours(way.way()));
                });
    }

    /** A length of time in words: {@code 11 h 30 min}. */
    static String hours(long minutes) {
        String rest = minutes % 60 == 0 ? "" : minutes % 60 + " min";
        return minutes < 60 ? minutes + " min" : (minutes / 60 + " h " + rest).strip();
    }
}
