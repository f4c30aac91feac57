package org.backlot.budget.ui;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

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
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Habits;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * A window on the budget of {@link Estimated}, with people in it: Lou asks for things, Hana heads the camera department,
 * Mara manages the production, Ari does its accounts, Pia produces.
 */
public final class MoneyOffice implements AutoCloseable {

    public static final String CAMERA = "Camera";

    public final Estimated of;
    public final Person lou;
    public final Person hana;
    public final Person mara;
    public final Person ari;
    public final Person pia;

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);

    public MoneyOffice(Path folder) throws IOException {
        of = new Estimated(folder);
        Map<String, String> habits = new HashMap<>();
        of.context().set(Habits.class, new Habits() {
            @Override
            public Optional<String> get(String name) {
                return Optional.ofNullable(habits.get(name));
            }

            @Override
            public void set(String name, String value) {
                habits.put(name, value);
            }
        });
        of.context().set(Shell.class, shell);
        List<Person> people = new ArrayList<>();
        of.session().edit("Hire", () -> List.of("Lou", "Hana", "Mara", "Ari", "Pia").forEach(n -> people.add(hire(n))));
        lou = people.get(0);
        hana = people.get(1);
        mara = people.get(2);
        ari = people.get(3);
        pia = people.get(4);
        of.session().edit("Roles", () -> {
            assign(hana, Role.DEPARTMENT_HEAD).setDepartment(CAMERA);
            assign(mara, Role.PRODUCTION_MANAGER);
            assign(ari, Role.ACCOUNTANT);
            assign(pia, Role.PRODUCER);
        });
        shell.setLayout(new FillLayout());
        shell.setSize(1200, 800);
    }

    private Person hire(String name) {
        Person person = CoreFactory.eINSTANCE.createPerson();
        Ids.of(person);
        person.setName(name);
        person.setDepartment(CAMERA);
        of.session().production().getPeople().add(person);
        return person;
    }

    private RoleAssignment assign(Person person, Role role) {
        RoleAssignment assignment = CoreFactory.eINSTANCE.createRoleAssignment();
        Ids.of(assignment);
        assignment.setPerson(person);
        assignment.setRole(role);
        of.session().production().getRoles().add(assignment);
        return assignment;
    }

    public Session session() {
        return of.session();
    }

    public Desk desk() {
        return of.desk();
    }

    public Shell shell() {
        return shell;
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

    /** Shows what was put into the shell. */
    public void open() {
        shell.open();
        settle();
    }

    public void settle() {
        while (display.readAndDispatch()) {
            Thread.onSpinWait();
        }
    }

    /** Lets things happen, what works in the background too, until something is so. */
    public void until(BooleanSupplier so) {
        while (!so.getAsBoolean()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    /** Opens a dialog and lets a person work in it. */
    public void inDialog(Runnable opens, Consumer<Shell> person) {
        display.asyncExec(() -> person.accept(Arrays.stream(display.getShells())
                .filter(s -> s != shell && s.isVisible() && !s.getText().isEmpty()).reduce((a, b) -> b).orElseThrow()));
        opens.run();
        settle();
    }

    /** What a person does in a dialog that is shown later, by its title. */
    public void whenShown(String title, Consumer<Shell> person) {
        display.asyncExec(() -> Arrays.stream(display.getShells()).filter(s -> s.getText().equals(title)).findFirst()
                .ifPresentOrElse(person, () -> whenShown(title, person)));
    }

    /** Every control of a type below one, from the top. */
    public static <C extends Control> List<C> all(Composite in, Class<C> type) {
        List<C> found = new ArrayList<>();
        for (Control child : in.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(all(composite, type));
            }
        }
        return found;
    }

    public static Button button(Composite in, String label) {
        return all(in, Button.class).stream().filter(button -> button.getText().equals(label)).findFirst()
                .orElseThrow();
    }

    public static void press(Composite in, String label) {
        button(in, label).notifyListeners(SWT.Selection, new Event());
    }

    @Override
    public void close() throws IOException {
        shell.dispose();
        of.close();
    }
}
