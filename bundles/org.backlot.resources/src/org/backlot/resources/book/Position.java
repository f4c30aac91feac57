package org.backlot.resources.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.resources.Kind;
import org.backlot.resources.Kinds;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Requirement;

/**
 * A position of a department, and who fills it: whoever is booked for it, and whoever is in the department under its
 * name. A position is a requirement of a kind of people that names a department.
 *
 * @param by names; those of a vendor stand once for each that was booked
 */
public record Position(Requirement requirement, List<String> by) {

    public Position {
        by = List.copyOf(by);
    }

    /** How many are wanted. */
    public int wanted() {
        return requirement.getQuantity();
    }

    /** How many are wanted still. */
    public int open() {
        return Math.max(0, wanted() - by.size());
    }

    /** All positions, in the order of the book. */
    public static List<Position> of(Production production, Kinds kinds) {
        Optional<ResourceBook> book = ResourceBook.of(production);
        Set<String> people = kinds.people().stream().map(Kind::id).collect(Collectors.toSet());
        var holders = new Holders(production);
        return book.map(ResourceBook::resources).stream().flatMap(resources -> resources.getRequirements().stream())
                .filter(requirement -> people.contains(requirement.getKind()) && requirement.getDepartment() != null
                        && !requirement.getDepartment().isBlank())
                .map(requirement -> new Position(requirement, filling(book.orElseThrow(), requirement, holders)))
                .toList();
    }

    /** Puts a person into the position; inside an edit. */
    public static void fill(Requirement position, Person person) {
        person.setDepartment(position.getDepartment());
        person.setPosition(position.getName());
    }

    private static List<String> filling(ResourceBook book, Requirement requirement, Holders holders) {
        List<String> by = new ArrayList<>();
        Set<String> counted = new HashSet<>();
        for (Booking booking : book.bookings(requirement)) {
            if (booking.getStatus() == BookingStatus.CANCELLED) {
                continue;
            }
            int times = booking.getPerson() == null ? booking.getQuantity() : 1;
            if (booking.getPerson() == null || counted.add(booking.getPerson())) {
                String name = book.from(booking);
                for (int i = 0; i < times; i++) {
                    by.add(name.isEmpty() ? "Booked" : name);
                }
            }
        }
        holders.of(requirement).forEach(person -> by.add(person.getName() == null ? "" : person.getName()));
        return by;
    }
}
