package org.backlot.budget.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.backlot.budget.ledger.Ledger;
import org.backlot.budget.ledger.OrderFigures;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Act;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.OrderLine;
import org.backlot.budget.model.OrderState;
import org.backlot.budget.money.Exchange;
import org.backlot.budget.trail.Authority;
import org.backlot.budget.trail.Decision;
import org.backlot.budget.trail.Lifecycle;
import org.backlot.budget.trail.Signature;
import org.backlot.budget.trail.Trail;
import org.backlot.core.model.Person;
import org.backlot.core.model.Role;
import org.backlot.core.session.Ids;

/** What is done with orders, inside a session's edit; asking and approving is {@code approval}'s. */
public final class Orders {

    private Orders() {
    }

    /** Adds a draft with the next free number. */
    public static Order add(Budget budget, String department, String vendorName, Person requester, Signature now) {
        Order order = add(budget, department, vendorName, now.day());
        order.setRequester(requester == null ? null : Ids.of(requester));
        return order;
    }

    /** Adds a draft with the next free number that nobody asks for yet. */
    static Order add(Budget budget, String department, String vendorName, LocalDate date) {
        Order order = BudgetFactory.eINSTANCE.createOrder();
        Ids.of(order);
        order.setNumber(nextNumber(budget));
        order.setDepartment(department);
        order.setVendorName(vendorName);
        order.setDate(date);
        budget.getOrders().add(order);
        return order;
    }

    private static String nextNumber(Budget budget) {
        return Integer.toString(budget.getOrders().stream().map(Order::getNumber)
                .filter(number -> number != null && number.matches("\\d{1,9}")).mapToInt(Integer::parseInt).max()
                .orElse(0) + 1);
    }

    /**
     * Adds a line to a draft.
     *
     * @throws IllegalArgumentException if the order is no draft
     */
    public static OrderLine addLine(Order order, Account account, String description, BigDecimal quantity,
            BigDecimal price) {
        requireDraft(order);
        OrderLine line = BudgetFactory.eINSTANCE.createOrderLine();
        Ids.of(line);
        line.setAccount(account);
        line.setDescription(description);
        line.setQuantity(quantity);
        line.setPrice(price);
        order.getLines().add(line);
        return line;
    }

    /**
     * Nothing, where an order may be changed and its lines be edited.
     *
     * @throws IllegalArgumentException if it is no draft, with what to do
     */
    public static void requireDraft(Order order) {
        if (order.getState() != OrderState.DRAFT) {
            throw new IllegalArgumentException(what(order) + " is " + Authority.words(order.getState().getName())
                    + " and stays as it is" + (order.getState() == OrderState.REQUESTED
                            ? "; take it back before it is changed" : "; make another"));
        }
    }

    /**
     * Nothing, where an order may be deleted: a draft on which nothing was ever decided.
     *
     * @throws IllegalArgumentException else, with what to do
     */
    public static void requireDeletable(Budget budget, Order order) {
        requireDraft(order);
        if (!Trail.of(budget, order).isEmpty()) {
            throw new IllegalArgumentException(what(order) + " stands in the trail; cancel it instead");
        }
    }

    /**
     * Cancels an order of which nothing was invoiced.
     *
     * @throws IllegalArgumentException if it is too late, or the person neither asked for it nor manages the production
     */
    public static void cancel(Budget budget, Order order, Signature signature, String reason) {
        Lifecycle.ORDER.require(Act.CANCEL, order.getState(), what(order));
        OrderFigures figures = OrderFigures.of(order, Ledger.of(budget));
        if (figures.lines().stream().anyMatch(line -> line.relieved().signum() != 0 || line.finished())) {
            throw new IllegalArgumentException(what(order) + " has invoices; close it instead");
        }
        String role = Ids.of(signature.by()).equals(order.getRequester()) ? ""
                : Authority.require(budget, signature, "cancel the order of somebody else", Role.PRODUCTION_MANAGER,
                        Role.PRODUCER).role().getName();
        order.setState(OrderState.CANCELLED);
        Trail.append(budget, signature, new Decision(Act.CANCEL, order, what(order), role, Optional.empty(),
                home(budget, order, figures.total()), reason));
    }

    /**
     * Closes an order: what of it is not invoiced is not committed any more.
     *
     * @throws IllegalArgumentException if it was not approved, the person may not, or money is left and no reason said
     */
    public static void close(Budget budget, Order order, Signature signature, String reason) {
        Lifecycle.ORDER.require(Act.CLOSE, order.getState(), what(order));
        Authority authority = Authority.require(budget, signature, "close an order", Role.PRODUCTION_MANAGER,
                Role.ACCOUNTANT);
        BigDecimal committed = OrderFigures.of(order, Ledger.of(budget)).committed();
        if (committed.signum() != 0 && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException(what(order) + " has a balance; say why it is closed");
        }
        order.setState(OrderState.CLOSED);
        Trail.append(budget, signature, new Decision(Act.CLOSE, order, what(order), authority.role().getName(),
                authority.inPlaceOf(), committed, reason));
    }

    /** An amount of an order in the currency of the production. */
    private static BigDecimal home(Budget budget, Order order, BigDecimal amount) {
        return Exchange.of(budget).home(amount, order.getCurrency(), order.getDate());
    }

    /** What an order is called: {@code "Order 12, Panavision"}. */
    public static String what(Order order) {
        return "Order " + (order.getNumber() == null ? "without a number" : order.getNumber())
                + (order.getVendorName() == null || order.getVendorName().isBlank() ? ""
                        : ", " + order.getVendorName().strip());
    }
}
