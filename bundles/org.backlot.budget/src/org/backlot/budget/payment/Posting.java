package org.backlot.budget.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.backlot.budget.estimate.Money;
import org.backlot.budget.ledger.Coding;
import org.backlot.budget.ledger.Ledger;
import org.backlot.budget.ledger.OrderFigures;
import org.backlot.budget.model.Act;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.OrderState;
import org.backlot.budget.model.Payment;
import org.backlot.budget.model.PaymentKind;
import org.backlot.budget.model.PaymentLine;
import org.backlot.budget.model.PaymentState;
import org.backlot.budget.money.Exchange;
import org.backlot.budget.order.Orders;
import org.backlot.budget.trail.Authority;
import org.backlot.budget.trail.Decision;
import org.backlot.budget.trail.Lifecycle;
import org.backlot.budget.trail.Signature;
import org.backlot.budget.trail.Trail;
import org.backlot.core.model.Role;
import org.backlot.core.session.Ids;

/**
 * Posting: from then on a payment counts in the cost report and is never changed, only reversed. To be called inside a
 * session's edit. It takes the accountant, or the delegate while the accountant is away.
 */
public final class Posting {

    private static final Set<PaymentKind> WITHOUT_APPROVAL = Set.of(PaymentKind.JOURNAL, PaymentKind.ACCRUAL);

    private final Budget budget;
    private final Signature signature;

    public Posting(Budget budget, Signature signature) {
        this.budget = budget;
        this.signature = signature;
    }

    /** Whether a kind of payment is posted without an approval: it moves no money out of the house. */
    public static boolean isOfAccounting(PaymentKind kind) {
        return WITHOUT_APPROVAL.contains(kind);
    }

    /**
     * Posts a payment, unless its invoices take an order further than it was approved for with its tolerance: then the
     * order is asked for anew, and the payment waits until that is approved.
     *
     * @param day on which it counts
     * @return the orders for which it waits; empty: it is posted
     * @throws IllegalArgumentException if it cannot be posted, with the reason; nothing is changed then
     */
    public List<Order> post(Payment payment, LocalDate day) {
        Authority authority = require(payment, day);
        Set<Order> orders = orders(payment);
        List<OrderFigures> exceeded = payment.getKind() == PaymentKind.ACCRUAL ? List.of()
                : figures(orders).filter(order -> isExceeded(order, comesTo(order, payment))).toList();
        exceeded.forEach(order -> askAgain(order, payment, authority));
        if (exceeded.isEmpty()) {
            post(payment, day, authority);
            figures(orders).forEach(order -> follow(order, payment));
        }
        return exceeded.stream().map(OrderFigures::order).toList();
    }

    /** Why a payment cannot be posted so that it counts on a day; empty where it can. */
    public Optional<String> hindrance(Payment payment, LocalDate day) {
        try {
            require(payment, day);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    private Authority require(Payment payment, LocalDate day) {
        Lifecycle.PAYMENT.require(Act.POST, payment.getState(), Payments.what(payment));
        if (payment.getState() == PaymentState.DRAFT && !isOfAccounting(payment.getKind())) {
            throw new IllegalArgumentException(Payments.what(payment) + " has to be approved before it is posted");
        }
        Authority authority = Authority.require(budget, signature, "post payments", Role.ACCOUNTANT);
        refuseUnsound(payment, day);
        orders(payment).forEach(order -> refuseUncommitted(payment, order));
        return authority;
    }

    private static boolean isExceeded(OrderFigures order, BigDecimal comesTo) {
        return comesTo.compareTo(order.allowed()) > 0 && comesTo.compareTo(order.invoiced()) > 0;
    }

    private void post(Payment payment, LocalDate day, Authority authority) {
        payment.setPosted(day);
        payment.setState(PaymentState.POSTED);
        tell(Act.POST, payment, authority, null);
    }

    private void tell(Act act, Payment payment, Authority authority, String reason) {
        Trail.append(budget, signature, new Decision(act, payment, Payments.what(payment), authority.role().getName(),
                authority.inPlaceOf(), Payments.home(budget, payment), reason));
    }

    /**
     * Takes a posted payment back by another with the opposite amounts; both stay.
     *
     * @param day    on which the reversal counts
     * @param reason must be said
     * @return the reversal
     * @throws IllegalArgumentException if it cannot be reversed, with the reason
     */
    public Payment reverse(Payment payment, LocalDate day, String reason) {
        Lifecycle.PAYMENT.require(Act.REVERSE, payment.getState(), Payments.what(payment));
        Authority authority = Authority.require(budget, signature, "reverse payments", Role.ACCOUNTANT);
        ClosedPeriods.requireOpen(budget, day);
        refuseIrreversible(payment, day, reason);
        Payment reversal = BudgetFactory.eINSTANCE.createPayment();
        Ids.of(reversal);
        reversal.setKind(payment.getKind());
        reversal.setNumber((payment.getNumber() == null ? "" : payment.getNumber() + " ") + "reversed");
        reversal.setVendor(payment.getVendor());
        reversal.setVendorName(payment.getVendorName());
        reversal.setDepartment(payment.getDepartment());
        reversal.setRequester(Ids.of(signature.by()));
        reversal.setDate(payment.getDate());
        reversal.setCurrency(payment.getCurrency());
        reversal.setTakesBack(payment);
        payment.getLines().forEach(line -> reversal.getLines().add(opposite(line)));
        budget.getPayments().add(reversal);
        payment.setState(PaymentState.REVERSED);
        tell(Act.REVERSE, payment, authority, reason);
        post(reversal, day, authority);
        figures(orders(payment)).forEach(order -> follow(order, reversal));
        return reversal;
    }

    private static void refuseIrreversible(Payment payment, LocalDate day, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("Say why " + Payments.what(payment) + " is reversed");
        }
        if (payment.getTakesBack() != null) {
            throw new IllegalArgumentException(Payments.what(payment)
                    + " is a reversal itself; post the payment anew instead");
        }
        if (day.isBefore(payment.getPosted())) {
            throw new IllegalArgumentException(Payments.what(payment) + " counts from " + payment.getPosted()
                    + " on and cannot be reversed before");
        }
        if (payment.getReverses() != null && !day.isBefore(payment.getReverses())) {
            throw new IllegalArgumentException(Payments.what(payment) + " is taken back by itself on "
                    + payment.getReverses());
        }
    }

    private static PaymentLine opposite(PaymentLine line) {
        PaymentLine opposite = Ids.copy(line);
        opposite.setAmount(line.getAmount().negate());
        opposite.setFinal(false);
        return opposite;
    }

    private void refuseUnsound(Payment payment, LocalDate day) {
        String what = Payments.what(payment);
        ClosedPeriods.requireOpen(budget, day);
        if (payment.getLines().isEmpty()) {
            throw new IllegalArgumentException(what + " has no amounts");
        }
        for (PaymentLine line : payment.getLines()) {
            boolean uncoded = Coding.of(line).isMissing();
            if (uncoded || line.getAmount() == null) {
                throw new IllegalArgumentException(what + ": \"" + line.getDescription() + "\" has no "
                        + (uncoded ? "account; code it" : "amount"));
            }
        }
        Exchange exchange = Exchange.of(budget);
        exchange.home(Ledger.total(payment), payment.getCurrency(), payment.getDate() == null ? day
                : payment.getDate());
        if (payment.getKind() == PaymentKind.JOURNAL) {
            refuseUnbalanced(payment, exchange);
        }
        if (payment.getReverses() != null && !payment.getReverses().isAfter(day)) {
            throw new IllegalArgumentException(what + " counts from " + day + " on and cannot be taken back on "
                    + payment.getReverses());
        }
    }

    private static void refuseUnbalanced(Payment journal, Exchange exchange) {
        BigDecimal total = Ledger.total(journal);
        if (total.signum() != 0) {
            throw new IllegalArgumentException(Payments.what(journal) + " has to come to 0 and comes to "
                    + Money.printed(total));
        }
        if (!exchange.currency(journal.getCurrency()).equals(exchange.home())) {
            throw new IllegalArgumentException(Payments.what(journal) + " has to be in "
                    + exchange.home().getCurrencyCode() + ", so that it comes to 0 to the cent");
        }
    }

    private static void refuseUncommitted(Payment payment, Order order) {
        if (order.getState() == OrderState.REQUESTED && order.getApproved() != null) {
            throw new IllegalArgumentException(Payments.what(payment) + " waits until " + Orders.what(order)
                    + " is approved again");
        }
        boolean stands = order.getApproved() != null && (order.getState() == OrderState.APPROVED
                || order.getState() == OrderState.IN_PROGRESS || order.getState() == OrderState.RELIEVED);
        if (!stands) {
            throw new IllegalArgumentException(Payments.what(payment) + " relieves " + Orders.what(order)
                    + ", which is " + Authority.words(order.getState().getName())
                    + "; take the order off its lines, or have the order approved");
        }
    }

    private static Set<Order> orders(Payment payment) {
        Set<Order> orders = new LinkedHashSet<>();
        payment.getLines().stream().filter(line -> line.getRelieves() != null)
                .forEach(line -> orders.add((Order) line.getRelieves().eContainer()));
        return orders;
    }

    /** Orders as they are now. */
    private Stream<OrderFigures> figures(Set<Order> orders) {
        if (orders.isEmpty()) {
            return Stream.empty();
        }
        Ledger ledger = Ledger.of(budget);
        return orders.stream().map(order -> OrderFigures.of(order, ledger));
    }

    /** What the invoices of an order come to with a payment that is not posted yet. */
    private BigDecimal comesTo(OrderFigures figures, Payment payment) {
        return payment.getLines().stream()
                .filter(line -> line.getRelieves() != null && line.getRelieves().eContainer() == figures.order())
                .map(line -> Exchange.of(budget).convert(line.getAmount(), payment.getCurrency(), figures.currency(),
                        payment.getDate()))
                .reduce(figures.invoiced(), BigDecimal::add);
    }

    private void askAgain(OrderFigures figures, Payment payment, Authority authority) {
        Order order = figures.order();
        BigDecimal asked = comesTo(figures, payment);
        order.setAsked(asked);
        order.setState(OrderState.REQUESTED);
        Trail.append(budget, signature, new Decision(Act.REQUEST, order, Orders.what(order),
                authority.role().getName(), authority.inPlaceOf(),
                Exchange.of(budget).home(asked, order.getCurrency(), order.getDate()),
                Payments.what(payment) + " brings it to " + Money.printed(asked) + " "
                        + figures.currency().getCurrencyCode() + ", and it was approved for "
                        + Money.printed(order.getApproved()) + " with a tolerance up to "
                        + Money.printed(figures.allowed())));
    }

    /** Brings the state of an order up to its invoices, and says so in the trail. */
    private void follow(OrderFigures figures, Payment because) {
        Order order = figures.order();
        OrderState state = figures.progress();
        boolean follows = order.getState() == OrderState.APPROVED || order.getState() == OrderState.IN_PROGRESS
                || order.getState() == OrderState.RELIEVED;
        if (follows && state != order.getState()) {
            order.setState(state);
            Trail.append(budget, signature, new Decision(Act.CHANGE, order, Orders.what(order), null,
                    Orders.what(order) + " is " + Authority.words(state.getName()) + " by "
                            + Payments.what(because)));
        }
    }
}
