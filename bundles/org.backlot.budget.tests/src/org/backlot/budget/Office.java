package org.backlot.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

import org.backlot.budget.approval.Approvals;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.Part;
import org.backlot.budget.model.Payment;
import org.backlot.budget.model.PaymentKind;
import org.backlot.budget.order.Orders;
import org.backlot.budget.payment.Payments;
import org.backlot.budget.payment.Posting;
import org.backlot.budget.trail.Signature;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;
import org.backlot.core.model.Role;
import org.backlot.core.model.RoleAssignment;
import org.backlot.core.people.Roles;
import org.backlot.core.session.Ids;

/** A production office: people with roles, and a budget with two accounts of the camera department. */
public final class Office {

    public static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    public static final String CAMERA = "Camera";

    public final SmallBudget small = new SmallBudget();
    public final Budget budget = small.budget;
    public final Account camera = small.category("3300", Part.PRODUCTION);
    public final Account rentals = small.account(camera, "3340");
    public final Account crew = small.account(camera, "3301");
    public final Person loader = person("Lou");
    public final Person head = person("Hana");
    public final Person manager = person("Mara");
    public final Person accountant = person("Ari");
    public final Person producer = person("Pia");

    public Office() {
        assign(head, Role.DEPARTMENT_HEAD).setDepartment(CAMERA);
        assign(manager, Role.PRODUCTION_MANAGER);
        assign(accountant, Role.ACCOUNTANT);
        assign(producer, Role.PRODUCER);
    }

    public Person person(String name) {
        Person person = CoreFactory.eINSTANCE.createPerson();
        Ids.of(person);
        person.setName(name);
        small.production.getPeople().add(person);
        return person;
    }

    public RoleAssignment assign(Person person, Role role) {
        return Roles.appoint(small.production, person, role);
    }

    /** Somebody at ten o'clock on a day counted from Monday, 1 March 2027. */
    public static Signature on(Person person, int day) {
        return new Signature(person, LocalDateTime.of(2027, 3, 1, 10, 0).plusDays(day - 1L));
    }

    public static Signature monday(Person person) {
        return on(person, 1);
    }

    public Approvals as(Person person) {
        return new Approvals(budget, SmallBudget.unanswered(), monday(person));
    }

    /** A draft of the loader with a line for each price. */
    public Order order(String... prices) {
        Order order = Orders.add(budget, CAMERA, "Panavision", loader, monday(loader));
        Arrays.stream(prices).forEach(price -> Orders.addLine(order, rentals, "Lens", BigDecimal.ONE,
                new BigDecimal(price)));
        return order;
    }

    public Order approvedOrder(String... prices) {
        Order order = order(prices);
        as(loader).request(order);
        approve(order);
        return order;
    }

    /** Takes every step of the standard chain. */
    public void approve(Identified object) {
        List.of(head, manager, accountant).forEach(person -> as(person).approve(object, ""));
    }

    /** An invoice of the loader that is a draft. */
    public Payment invoice(String number) {
        return Payments.add(budget, PaymentKind.INVOICE, number, "Panavision", CAMERA, loader, monday(loader));
    }

    /** An approved invoice that relieves the first line of an order. */
    public Payment invoice(String number, Order order, String amount, boolean nothingMore) {
        Payment invoice = invoice(number);
        Payments.addLine(invoice, order.getLines().get(0), new BigDecimal(amount), nothingMore);
        as(loader).request(invoice);
        approve(invoice);
        return invoice;
    }

    /** An amount of an account that is posted on a day of March. */
    public Payment posted(Account account, String amount, int day) {
        Payment payment = Payments.add(budget, PaymentKind.INVOICE, "D" + day + "-" + budget.getPayments().size(),
                "Vendor", CAMERA, loader, on(loader, day));
        Payments.addLine(payment, account, "Goods", new BigDecimal(amount));
        as(loader).request(payment);
        approve(payment);
        posting().post(payment, LocalDate.of(2027, 3, day));
        return payment;
    }

    public Posting posting() {
        return new Posting(budget, monday(accountant));
    }
}
