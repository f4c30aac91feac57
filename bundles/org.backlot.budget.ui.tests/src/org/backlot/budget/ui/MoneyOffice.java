package org.backlot.budget.ui;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.backlot.budget.approval.Approvals;
import org.backlot.budget.model.Order;
import org.backlot.budget.order.Orders;
import org.backlot.budget.trail.Signature;
import org.backlot.budget.ui.approval.Signer;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;
import org.backlot.core.model.Role;
import org.backlot.core.model.RoleAssignment;
import org.backlot.core.people.Roles;
import org.backlot.core.session.Ids;
import org.backlot.ui.kit.Habits;
import org.backlot.ui.testing.KeptHabits;
import org.backlot.ui.testing.Screen;

/**
 * A window on the budget of {@link Estimated}, with people in it: Lou asks for things, Hana heads the camera
 * department, Mara manages the production, Ari does its accounts, Pia produces.
 */
public final class MoneyOffice extends Screen {

    public static final String CAMERA = "Camera";

    public final Estimated of;
    public final Person lou;
    public final Person hana;
    public final Person mara;
    public final Person ari;
    public final Person pia;

    public MoneyOffice(Path folder) throws IOException {
        this(new Estimated(folder));
    }

    private MoneyOffice(Estimated of) {
        super(of.seat());
        this.of = of;
        context().set(Habits.class, new KeptHabits());
        shell().setSize(1200, 800);
        List<Person> people = new ArrayList<>();
        session().edit("Hire", () -> List.of("Lou", "Hana", "Mara", "Ari", "Pia").forEach(n -> people.add(hire(n))));
        lou = people.get(0);
        hana = people.get(1);
        mara = people.get(2);
        ari = people.get(3);
        pia = people.get(4);
        session().edit("Roles", () -> {
            assign(hana, Role.DEPARTMENT_HEAD).setDepartment(CAMERA);
            assign(mara, Role.PRODUCTION_MANAGER);
            assign(ari, Role.ACCOUNTANT);
            assign(pia, Role.PRODUCER);
        });
    }

    private Person hire(String name) {
        Person person = CoreFactory.eINSTANCE.createPerson();
        Ids.of(person);
        person.setName(name);
        person.setDepartment(CAMERA);
        session().production().getPeople().add(person);
        return person;
    }

    private RoleAssignment assign(Person person, Role role) {
        return Roles.appoint(session().production(), person, role);
    }

    /** Somebody who decides now. */
    public static Signature now(Person person) {
        return new Signature(person, LocalDateTime.now());
    }

    /** Says who works here. */
    public void iAm(Person person) {
        new Signer(desk()).is(person);
    }

    public Approvals as(Person person) {
        return new Approvals(of.budget, session().questions(), now(person));
    }

    /** A draft of Lou for the truck of the camera, coded to its account. */
    public Order order(String price) {
        List<Order> made = new ArrayList<>();
        session().edit("Order", () -> {
            Order order = Orders.add(of.budget, CAMERA, "Panavision", lou, now(lou));
            Orders.addLine(order, of.trucks, "Truck", BigDecimal.ONE, new BigDecimal(price));
            made.add(order);
        });
        return made.getFirst();
    }

    public Order requested(String price) {
        Order order = order(price);
        session().edit("Request", () -> as(lou).request(order));
        return order;
    }

    public Order approved(String price) {
        Order order = requested(price);
        approve(order);
        return order;
    }

    /** Takes every step of the standard chain. */
    public void approve(Identified document) {
        session().edit("Approve", () -> List.of(hana, mara, ari).forEach(one -> as(one).approve(document, "")));
    }
}
