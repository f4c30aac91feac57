package org.backlot.resources.request;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.people.People;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.Vendor;

/**
 * Who can be asked: a person, or a vendor.
 *
 * @param id         of the person or vendor
 * @param greeting   whom a letter greets: the name, or the contact at a vendor
 * @param email      blank where nobody noted one
 * @param department blank for cast and vendors
 * @param position   the position, or the parts that the person plays
 * @param vendor     a vendor, not a person
 */
public record Recipient(String id, String name, String greeting, String email, String department, String position,
        boolean vendor) {

    /** Everybody, people before vendors, in their order. */
    public static List<Recipient> of(Production production) {
        Stream<Recipient> vendors = Session.section(production, Resources.class).stream()
                .flatMap(book -> book.getVendors().stream()).map(Recipient::of);
        return Stream.concat(production.getPeople().stream().map(person -> of(production, person)), vendors).toList();
    }

    /** The one with an id; empty where it is there no more. */
    public static Optional<Recipient> of(Production production, String id) {
        return People.byId(production, id).map(person -> of(production, person))
                .or(() -> Session.section(production, Resources.class).stream()
                        .flatMap(book -> book.getVendors().stream())
                        .filter(vendor -> Objects.equals(id, vendor.getId())).findFirst().map(Recipient::of));
    }

    /**
     * The one whose name, id or e-mail it is, in any case.
     *
     * @throws IllegalArgumentException if there is none, or there are several
     */
    public static Recipient named(Production production, String name) {
        List<Recipient> meant = of(production).stream().filter(each -> each.isCalled(name)).toList();
        if (meant.size() != 1) {
            throw new IllegalArgumentException(meant.isEmpty() ? "No person or vendor is called " + name
                    : meant.size() + " are called " + name + ". Write the e-mail address");
        }
        return meant.getFirst();
    }

    /** Whether it is their name, id or e-mail. */
    boolean isCalled(String text) {
        return Stream.of(name, id, email).anyMatch(each -> !each.isEmpty() && each.equalsIgnoreCase(text.strip()));
    }

    private static Recipient of(Production production, Person person) {
        String parts = production.getElements().stream().filter(element -> element.getPerson() == person)
                .map(element -> text(element.getName())).collect(Collectors.joining(", "));
        return new Recipient(Ids.of(person), text(person.getName()), text(person.getName()), text(person.getEmail()),
                text(person.getDepartment()), parts.isEmpty() ? text(person.getPosition()) : parts, false);
    }

    private static Recipient of(Vendor vendor) {
        String name = text(vendor.getName());
        String contact = text(vendor.getContact());
        return new Recipient(Ids.of(vendor), name, contact.isEmpty() ? name : contact, text(vendor.getEmail()), "", "",
                true);
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
