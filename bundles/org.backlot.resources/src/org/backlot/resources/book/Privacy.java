package org.backlot.resources.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.model.Role;
import org.backlot.core.people.People;
import org.backlot.core.people.Roles;

/**
 * What of other people somebody may see. A production in which nobody has a role shows everything. Else pay is for
 * producers, production managers and accountants; what concerns health and emergencies is for producers, production
 * managers and first assistant directors; a home address is for all of these.
 *
 * <p>It keeps screens and exports decent and is no lock: the file itself is not encrypted.
 *
 * @param pay     how somebody is paid
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

    private static boolean holds(Production production, Person person, List<Role> roles, LocalDate day) {
        return roles.stream().anyMatch(role -> Roles.holds(production, person, role, day));
    }

    /** Whether home addresses may be seen. */
    public boolean address() {
        return pay || medical;
    }
}
