package org.backlot.budget.approval;

import java.math.BigDecimal;
import java.util.Optional;

import org.backlot.budget.ledger.Ledger;
import org.backlot.budget.ledger.OrderFigures;
import org.backlot.budget.model.Act;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.OrderState;
import org.backlot.budget.model.Payment;
import org.backlot.budget.model.PaymentState;
import org.backlot.budget.money.Exchange;
import org.backlot.budget.order.Orders;
import org.backlot.budget.payment.Payments;
import org.backlot.budget.trail.Lifecycle;
import org.backlot.core.model.Identified;

/**
 * An order or a payment as something to be approved.
 *
 * @param object     the order or payment
 * @param what       what it is called
 * @param department the empty string where none is said
 * @param requester  the id of the person who asks for it; null where nobody is named
 * @param amount     what it comes to in the currency of the production
 */
public record Request(Identified object, String what, String department, String requester, BigDecimal amount) {

    /**
     * An order or a payment; what an order was asked for last, which may be more than its total.
     *
     * @throws org.backlot.budget.money.NoExchangeRate if its currency has no rate
     * @throws IllegalArgumentException                if the object is neither
     */
    public static Request of(Budget budget, Identified object) {
        return switch (object) {
            case Order order -> new Request(order, Orders.what(order), blank(order.getDepartment()),
                    order.getRequester(), Exchange.of(budget).home(asked(budget, order), order.getCurrency(),
                            order.getDate()));
            case Payment payment -> new Request(payment, Payments.what(payment), blank(payment.getDepartment()),
                    payment.getRequester(), Payments.home(budget, payment));
            default -> throw new IllegalArgumentException("A " + object.eClass().getName() + " is not approved");
        };
    }

    private static BigDecimal asked(Budget budget, Order order) {
        return order.getState() == OrderState.DRAFT || order.getAsked() == null ? total(budget, order)
                : order.getAsked();
    }

    private static BigDecimal total(Budget budget, Order order) {
        return OrderFigures.of(order, Ledger.of(budget)).total();
    }

    private static String blank(String text) {
        return text == null ? "" : text.strip();
    }

    /** Why something cannot be decided on it in its state; empty where it can. */
    Optional<String> hindrance(Act act) {
        return object instanceof Order order ? Lifecycle.ORDER.hindrance(act, order.getState(), what)
                : Lifecycle.PAYMENT.hindrance(act, ((Payment) object).getState(), what);
    }

    /** It is asked for. */
    void ask(Budget budget) {
        if (object instanceof Order order) {
            order.setAsked(total(budget, order));
            order.setState(OrderState.REQUESTED);
        } else {
            ((Payment) object).setState(PaymentState.REQUESTED);
        }
    }

    /** Every approval that it takes was given. */
    void grant(Budget budget) {
        if (object instanceof Order order) {
            order.setApproved(order.getAsked());
            order.setState(OrderFigures.of(order, Ledger.of(budget)).progress());
        } else {
            ((Payment) object).setState(PaymentState.APPROVED);
        }
    }

    /** It is a draft again. */
    void giveBack() {
        if (object instanceof Order order) {
            order.setState(OrderState.DRAFT);
        } else {
            ((Payment) object).setState(PaymentState.DRAFT);
        }
    }

    /** It is refused; an order that stands already goes on as it was approved before. */
    void refuse(Budget budget) {
        if (object instanceof Order order) {
            order.setState(order.getApproved() == null ? OrderState.REJECTED
                    : OrderFigures.of(order, Ledger.of(budget)).progress());
        } else {
            ((Payment) object).setState(PaymentState.REJECTED);
        }
    }
}
