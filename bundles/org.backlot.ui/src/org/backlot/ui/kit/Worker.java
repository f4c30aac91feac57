package org.backlot.ui.kit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.backlot.core.model.Person;
import org.backlot.core.model.RoleAssignment;
import org.backlot.core.session.Session;

/**
 * The person who works here: in whose name money is decided on, and by whose roles things are shown or hidden. Kept
 * with the habits of the user of this computer, and never in the production, where it would be everybody's.
 */
public final class Worker {

    /** As it was called first; who was chosen once stays chosen. */
    private static final String HABIT = "org.backlot.budget.ui.signer/";
    private static final String ANYWHERE = "org.backlot.budget.ui.signer";

    private final Desk desk;

    public Worker(Desk desk) {
        this.desk = desk;
    }

    /** Who may be working here: everybody with a name, those with a role first. */
    public List<Person> people() {
        return desk.session().map(Session::production).map(production -> {
            List<Person> deciding = production.getRoles().stream().map(RoleAssignment::getPerson).toList();
            return production.getPeople().stream().filter(person -> person.getName() != null)
                    .sorted(Comparator.comparing(person -> !deciding.contains(person))).toList();
        }).orElse(List.of());
    }

    /**
     * Who works here: who was chosen in this production; else who was chosen last in another, by e-mail or name; else
     * whom the login of the user stands for.
     */
    public Optional<Person> person() {
        List<Person> people = people();
        var known = new Recognised(people);
        return habit().flatMap(desk::habit).flatMap(id -> people.stream().filter(person -> id.equals(person.getId()))
                .findFirst()).or(() -> desk.habit(ANYWHERE).flatMap(known::byKept))
                .or(() -> desk.session().map(Session::user).flatMap(known::byLogin));
    }

    /** The name of who works here, else what the computer calls them; blank where nothing is open. */
    public String name() {
        return person().map(Person::getName).or(() -> desk.session().map(Session::user)).orElse("");
    }

    /** Says who works here; kept for each production. Everything is shown again, as for that person. */
    public void is(Person person) {
        habit().ifPresent(name -> desk.keepHabit(name, person.getId()));
        desk.keepHabit(ANYWHERE, Recognised.kept(person));
        desk.seat(person.getId());
    }

    private Optional<String> habit() {
        return desk.session().map(session -> HABIT + session.production().getId());
    }

    /** A person as they are chosen: {@code "Ruth Castellano, Producer"}. */
    public static String words(Person person) {
        return person.getPosition() == null ? person.getName() : person.getName() + ", " + person.getPosition();
    }
}
