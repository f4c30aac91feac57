package org.backlot.core.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.model.Role;
import org.backlot.core.model.RoleAssignment;
import org.backlot.core.session.Ids;

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

    /** Gives a person a role for good; to be called inside a session's edit. */
    public static RoleAssignment appoint(Production production, Person person, Role role) {
        RoleAssignment assignment = CoreFactory.eINSTANCE.createRoleAssignment();
        Ids.of(assignment);
        assignment.setRole(role);
        assignment.setPerson(person);
        production.getRoles().add(assignment);
        return assignment;
    }

    /**
     * A person's say in a role on a day.
     *
     * @param inPlaceOf the holder of the role, who is away; empty: they decide in their own right
     */
    public record Say(Person by, Optional<Person> inPlaceOf) {
    }

    /** Everybody who may decide in a role on a day. */
    public static List<Person> deciders(Production production, Role role, LocalDate day) {
        return says(assignments(production, role, day), day).map(Say::by).distinct().toList();
    }

    /**
     * Everybody who may decide in a role on a day for a department, those in their own right first.
     *
     * @param department read for heads of departments only, who decide for no other; however it is written
     */
    public static List<Say> deciders(Production production, Role role, String department, LocalDate day) {
        Stream<RoleAssignment> assignments = assignments(production, role, day).filter(
                assignment -> role != Role.DEPARTMENT_HEAD || same(assignment.getDepartment(), department));
        return says(assignments, day).sorted(Comparator.comparing(say -> say.inPlaceOf().isPresent())).toList();
    }

    private static Stream<RoleAssignment> assignments(Production production, Role role, LocalDate day) {
        return production.getRoles().stream().filter(assignment -> assignment.getRole() == role
                && within(assignment.getFrom(), assignment.getUntil(), day));
    }

    private static Stream<Say> says(Stream<RoleAssignment> assignments, LocalDate day) {
        return assignments.map(assignment -> new Say(decider(assignment, day),
                decider(assignment, day) == assignment.getPerson() ? Optional.empty()
                        : Optional.ofNullable(assignment.getPerson()))).filter(say -> say.by() != null);
    }

    private static boolean same(String department, String other) {
        return department != null && other != null && department.strip().equalsIgnoreCase(other.strip());
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
