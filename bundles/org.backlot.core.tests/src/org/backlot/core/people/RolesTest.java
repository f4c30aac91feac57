package org.backlot.core.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.model.Role;
import org.backlot.core.model.RoleAssignment;
import org.junit.jupiter.api.Test;

class RolesTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    private final Production production = CoreFactory.eINSTANCE.createProduction();
    private final Person director = CoreFactory.eINSTANCE.createPerson();
    private final Person assistant = CoreFactory.eINSTANCE.createPerson();

    private RoleAssignment assign(Person person, Role role) {
        RoleAssignment assignment = CoreFactory.eINSTANCE.createRoleAssignment();
        assignment.setPerson(person);
        assignment.setRole(role);
        production.getRoles().add(assignment);
        return assignment;
    }

    @Test
    void aRoleHoldsFromItsFirstToItsLastDay() {
        RoleAssignment assignment = assign(director, Role.DIRECTOR);
        assignment.setFrom(MONDAY);
        assignment.setUntil(MONDAY.plusDays(4));
        assertFalse(Roles.holds(production, director, Role.DIRECTOR, MONDAY.minusDays(1)));
        assertTrue(Roles.holds(production, director, Role.DIRECTOR, MONDAY));
        assertTrue(Roles.holds(production, director, Role.DIRECTOR, MONDAY.plusDays(4)));
        assertFalse(Roles.holds(production, director, Role.DIRECTOR, MONDAY.plusDays(5)));
        assertFalse(Roles.holds(production, director, Role.PRODUCER, MONDAY));
    }

    @Test
    void aDelegateDecidesWhileTheHolderIsAwayAndOnlyThen() {
        RoleAssignment assignment = assign(director, Role.DIRECTOR);
        assignment.setDelegate(assistant);
        assertEquals(List.of(director), Roles.deciders(production, Role.DIRECTOR, MONDAY));
        assignment.setAwayFrom(MONDAY);
        assignment.setAwayUntil(MONDAY);
        assertEquals(List.of(assistant), Roles.deciders(production, Role.DIRECTOR, MONDAY));
        assertEquals(List.of(director), Roles.deciders(production, Role.DIRECTOR, MONDAY.plusDays(1)));
    }

    @Test
    void aHeadDecidesForTheirOwnDepartmentAndTheDelegateInTheirPlace() {
        RoleAssignment heading = assign(director, Role.DEPARTMENT_HEAD);
        heading.setDepartment("Camera");
        assertEquals(List.of(), Roles.deciders(production, Role.DEPARTMENT_HEAD, "Grip", MONDAY));
        assertEquals(List.of(new Roles.Say(director, Optional.empty())),
                Roles.deciders(production, Role.DEPARTMENT_HEAD, " camera", MONDAY));
        heading.setDelegate(assistant);
        heading.setAwayFrom(MONDAY);
        assertEquals(List.of(new Roles.Say(assistant, Optional.of(director))),
                Roles.deciders(production, Role.DEPARTMENT_HEAD, "Camera", MONDAY));
        assign(assistant, Role.PRODUCER);
        assertEquals(List.of(new Roles.Say(assistant, Optional.empty())),
                Roles.deciders(production, Role.PRODUCER, "Camera", MONDAY));
    }
}
