package org.backlot.core.people;

import java.time.LocalDate;
import java.util.List;

import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.model.Role;
import org.backlot.core.model.RoleAssignment;

/** Who decides what, on a day: roles have dates, and a delegate decides while the holder is away. */
public final class Roles {

    private Roles() {
    }

    /**
     * Whether a person may decide in a role on a day: as its holder who is there, or as the delegate of one who is
     * away.
     */
    public static boolean holds(Production production, Person person, Role role, LocalDate day) {
        return deciders(production, role, day).contains(person);
    }

    /** Everybody who may decide in a role on a day. */
    public static List<Person> deciders(Production production, Role role, LocalDate day) {
        return production.getRoles().stream()
                .filter(assignment -> assignment.getRole() == role
                        && within(assignment.getFrom(), assignment.getUntil(), day))
                .map(assignment -> decider(assignment, day))
                .filter(person -> person != null).distinct().toList();
    }

    /**
     * Whether a person may approve what another asked for, in a role on a day. Nobody approves what they asked for
     * themselves, whatever roles they hold.
     */
    public static boolean mayApprove(Production production, Person approver, Person requester, Role role,
            LocalDate day) {
        return approver != requester && holds(production, approver, role, day);
    }

    private static Person decider(RoleAssignment assignment, LocalDate day) {
        boolean away = assignment.getDelegate() != null && assignment.getAwayFrom() != null
                && within(assignment.getAwayFrom(), assignment.getAwayUntil(), day);
        return away ? assignment.getDelegate() : assignment.getPerson();
    }

    private static boolean within(LocalDate first, LocalDate last, LocalDate day) {
        return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }
}
