package org.backlot.budget.ui.payment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.budget.ledger.OrderFigures;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.OrderLine;
import org.backlot.budget.model.Payment;
import org.backlot.budget.order.Orders;
import org.backlot.budget.payment.Payments;
import org.backlot.budget.ui.Known;

/** The lines of orders that a payment can relieve: those of approved orders. */
public final class OpenLines {

    private final Known known;

    public OpenLines(Known known) {
        this.known = known;
    }

    /**
     * Approved orders with something to come, those of the vendor of a payment first.
     *
     * @param open what is still to come, by the ids of lines
     */
    List<Order> orders(Payment payment, Map<String, BigDecimal> open) {
        return approved().filter(order -> left(order, open).signum() != 0)
                .sorted(Comparator.comparing(order -> !isOf(order, payment))).toList();
    }

    private Stream<Order> approved() {
        return known.budget().map(Budget::getOrders).stream().flatMap(List::stream)
                .filter(order -> OrderFigures.isCommitted(order, null));
    }

    private static boolean isOf(Order order, Payment payment) {
        return payment.getVendorName() != null && payment.getVendorName().equalsIgnoreCase(order.getVendorName());
    }

    /** What is still to come of an order. */
    static BigDecimal left(Order order, Map<String, BigDecimal> open) {
        return order.getLines().stream().map(line -> open.getOrDefault(line.getId(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The lines of approved orders, as they are chosen. */
    List<OrderLine> lines() {
        return approved().flatMap(order -> order.getLines().stream()).toList();
    }

    /** A line of an order as it is chosen. */
    static String words(OrderLine line) {
        return line.eContainer() instanceof Order order ? Orders.what(order) + ": " + line.getDescription()
                : line.getDescription();
    }

    /** Adds an amount for everything of an order that is still to come; inside an edit. */
    static void take(Payment payment, Order order, Map<String, BigDecimal> open) {
        Payments.requireDraft(payment);
        order.getLines().forEach(line -> Optional.ofNullable(open.get(line.getId()))
                .ifPresent(left -> Payments.addLine(payment, line, left, true)));
        if (payment.getVendorName() == null) {
            payment.setVendorName(order.getVendorName());
        }
    }
}
