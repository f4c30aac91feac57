package org.backlot.resources.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.Resources;

/** Who has which position on the list of people; of whoever is booked for it the bookings tell. */
public final class Holders {

    private final Map<String, List<Person>> byPosition = new HashMap<>();
    private final Map<Requirement, Set<String>> booked = new HashMap<>();

    /** Those of a production as it is now. */
    public Holders(Production production) {
        production.getPeople().stream().filter(person -> !key(person.getPosition()).isEmpty()).forEach(person ->
                byPosition.computeIfAbsent(key(person.getPosition()), key -> new ArrayList<>()).add(person));
        Session.section(production, Resources.class).ifPresent(resources -> resources.getBookings().stream()
                .filter(booking -> booking.getPerson() != null && booking.getStatus() != BookingStatus.CANCELLED)
                .forEach(booking -> booked.computeIfAbsent(booking.getRequirement(), r -> new HashSet<>())
                        .add(booking.getPerson())));
    }

    /**
     * Everybody of the department of a position, or of any where it names none, who is called as the position is and is
     * not booked for it, however either is written.
     */
    public List<Person> of(Requirement position) {
        String department = key(position.getDepartment());
        return byPosition.getOrDefault(key(position.getName()), List.of()).stream()
                .filter(person -> department.isEmpty() || department.equals(key(person.getDepartment())))
                .filter(person -> !booked.getOrDefault(position, Set.of()).contains(person.getId())).toList();
    }

    private static String key(String name) {
        return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    }
}
