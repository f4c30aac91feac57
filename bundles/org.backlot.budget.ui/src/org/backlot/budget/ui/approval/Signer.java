package org.backlot.budget.ui.approval;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.trail.Signature;
import org.backlot.core.model.Person;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Worker;

/**
 * The person who works here, in whose name money is decided on. Kept with the habits of the user of this computer, and
 * never in the production, where it would be everybody's.
 */
public final class Signer {

    private final Worker worker;

    public Signer(Desk desk) {
        worker = new Worker(desk);
    }

    /** Who may be working here: everybody with a name, those with a role first. */
    public List<Person> people() {
        return worker.people();
    }

    /**
     * Who works here: who was chosen in this production; else who was chosen last in another, by e-mail or name; else
     * whom the login of the user stands for.
     */
    public Optional<Person> person() {
        return worker.person();
    }

    /** Says who works here. */
    public void is(Person person) {
        worker.is(person);
    }

    /** A person who decides now. */
    public static Signature now(Person person) {
        return new Signature(person, LocalDateTime.now());
    }

    /**
     * Who works here, deciding now.
     *
     * @throws IllegalArgumentException if nobody said who that is
     */
    public Signature signature() {
        return now(person().orElseThrow(() -> new IllegalArgumentException(
                "Nobody said who works here; choose yourself above the table first")));
    }

    /** A person as they are chosen: {@code "Ruth Castellano, Producer"}. */
    static String words(Person person) {
        return Worker.words(person);
    }
}
