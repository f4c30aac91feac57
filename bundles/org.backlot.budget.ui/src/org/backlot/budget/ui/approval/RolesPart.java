package org.backlot.budget.ui.approval;

import java.util.List;

import org.backlot.budget.ui.Known;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Role;
import org.backlot.core.model.RoleAssignment;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** Who holds which role from when to when, and who decides in their place while they are away. */
public class RolesPart {

    private final Desk desk;
    private final Table<RoleAssignment> roles;

    @Inject
    public RolesPart(Composite parent, Desk desk) {
        this.desk = desk;
        var known = new Known(desk);
        roles = new Table<>(parent, desk, "org.backlot.budget.ui.roles", List.of(
                Column.of("Role", 120, Kind.choice(Role.class), RoleAssignment::getRole).edit(RoleAssignment::setRole),
                Column.of("Person", 130, known.person(), RoleAssignment::getPerson).edit(RoleAssignment::setPerson),
                Column.of("Department", 100, Kind.TEXT, RoleAssignment::getDepartment)
                        .edit(RoleAssignment::setDepartment).when(one -> one.getRole() == Role.DEPARTMENT_HEAD)
                        .offering(known::departments),
                Column.of("Delegate", 130, known.person(), RoleAssignment::getDelegate)
                        .edit(RoleAssignment::setDelegate),
                Column.of("Away from", 112, Kind.DATE, RoleAssignment::getAwayFrom).edit(RoleAssignment::setAwayFrom),
                Column.of("Away until", 112, Kind.DATE, RoleAssignment::getAwayUntil)
                        .edit(RoleAssignment::setAwayUntil),
                Column.of("From", 112, Kind.DATE, RoleAssignment::getFrom).edit(RoleAssignment::setFrom),
                Column.of("Until", 112, Kind.DATE, RoleAssignment::getUntil).edit(RoleAssignment::setUntil)))
                .named(one -> one.getPerson() == null ? "a role" : "the role of " + one.getPerson().getName())
                .button("Add Role", "plus", this::add)
                .onDelete("Delete", gone -> desk.session().ifPresent(session -> desk.edit("Take away "
                        + gone.size() + (gone.size() == 1 ? " role" : " roles"), () -> gone.forEach(session::delete))))
                .rows(() -> desk.session().map(Session::production).map(one -> List.copyOf(one.getRoles()))
                        .orElse(List.of()));
    }

    private void add() {
        desk.session().ifPresent(session -> roles.add("Add a role", () -> {
            RoleAssignment one = CoreFactory.eINSTANCE.createRoleAssignment();
            Ids.of(one);
            session.production().getRoles().add(one);
            return one;
        }));
    }

    /** The table of the roles. */
    public Table<RoleAssignment> table() {
        return roles;
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        roles.grid().setFocus();
    }
}
