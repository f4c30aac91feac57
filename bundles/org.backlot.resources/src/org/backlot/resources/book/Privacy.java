package org.backlot.resources.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.model.Role;
import org.backlot.core.people.People;
import org.backlot.core.people.Roles;
import org.backlot.resources.Kind;
import org.backlot.resources.Kinds;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.Requirement;

/**
 * What of other people somebody may see. A production in which nobody has a role shows everything. Else pay is for
 * producers, production managers and accountants; what concerns health and emergencies is for producers, production
 * managers and first assistant directors; a home address is for all of these.
 *
 * <p>It keeps screens and exports decent and is no lock: the file itself is not encrypted.
 *
 * @param pay     what somebody is paid, and how
 * @param medical allergies, medication, whom to call in an emergency
 */
public record Privacy(boolean pay, boolean medical) {

    private static final List<Role> PAYING = List.of(Role.PRODUCER, Role.PRODUCTION_MANAGER, Role.ACCOUNTANT);
    private static final List<Role> ANSWERABLE = List.of(Role.PRODUCER, Role.PRODUCTION_MANAGER, Role.FIRST_AD);

    /** What a person may see on a day, with delegates of those who are away; empty: nobody said who it is. */
    public static Privacy of(Production production, Optional<Person> who, LocalDate day) {
        boolean open = production.getRoles().isEmpty();
        return new Privacy(open || who.filter(person -> holds(production, person, PAYING, day)).isPresent(),
                open || who.filter(person -> holds(production, person, ANSWERABLE, day)).isPresent());
    }

    /** The same for whoever is called so, in any case. */
    public static Privacy of(Production production, String name, LocalDate day) {
        return of(production, People.named(production, name), day);
    }

    /** Whether the prices of what meets a requirement may be seen: where it asks for people, they are pay. */
    public boolean shows(Kinds kinds, Requirement requirement) {
        return pay || requirement == null || kinds.byId(requirement.getKind()).filter(Kind::people).isEmpty();
    }

    /** Whether the price of a booking may be seen. */
    public boolean shows(Kinds kinds, Booking booking) {
        return pay || booking.getPerson() == null && shows(kinds, booking.getRequirement());
    }

    /**
     * Takes what may not be seen out of a row of a report, and notes under {@code hidden} whether it did.
     *
     * @param secret the keys of what may not be seen
     */
    public static Map<String, Object> veil(Map<String, Object> row, boolean shown, List<String> secret) {
        if (!shown) {
            secret.forEach(key -> row.replace(key, null));
        }
        row.put("hidden", !shown);
        return row;
    }

    /** Why pay is not told, in a sentence for whoever asked. */
    public static String refusal(String user) {
        return (user.isBlank() ? "Nobody said who works here" : user + " has no role that may see it")
                + ". What people are paid is for producers, production managers and accountants";
    }

    private static boolean holds(Production production, Person person, List<Role> roles, LocalDate day) {
        return roles.stream().anyMatch(role -> Roles.holds(production, person, role, day));
    }

    /** Whether home addresses may be seen. */
    public boolean address() {
        return pay || medical;
    }
}
