package org.backlot.budget.ui.payment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.ledger.Ledger;
import org.backlot.budget.ledger.OrderFigures;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.OrderLine;
import org.backlot.budget.model.Payment;
import org.backlot.budget.order.Orders;
import org.backlot.budget.payment.Payments;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Desk;

/** The lines of orders that a payment can relieve: those of approved orders of which something is to come. */
public final class OpenLines {

    private final Desk desk;

    public OpenLines(Desk desk) {
        this.desk = desk;
    }

    /** Approved orders with something to come, those of the vendor of a payment first. */
    List<OrderFigures> orders(Payment payment) {
        return figures().stream().filter(order -> order.lines().stream().anyMatch(line -> line.remaining().signum() != 0))
                .sorted(Comparator.comparing(order -> !isOf(order.order(), payment))).toList();
    }

    private List<OrderFigures> figures() {
        Optional<Ledger> ledger = desk.session().flatMap(session -> Ledger.of(session.production(),
                session.questions()));
        return ledger.map(posted -> desk.session().flatMap((Session session) -> session.section(Budget.class))
                .stream().flatMap(budget -> budget.getOrders().stream())
                .filter(order -> OrderFigures.isCommitted(order, null)).map(order -> OrderFigures.of(order, posted))
                .toList()).orElse(List.of());
    }

    private static boolean isOf(Order order, Payment payment) {
        return payment.getVendorName() != null && payment.getVendorName().equalsIgnoreCase(order.getVendorName());
    }

    /** The lines of approved orders, as they are chosen. */
    List<OrderLine> lines() {
        return figures().stream().flatMap(order -> order.lines().stream()).map(OrderFigures.Line::line).toList();
    }

    /** A line of an order as it is chosen. */
    static String words(OrderLine line) {
        return line.eContainer() instanceof Order order ? Orders.what(order) + ": " + line.getDescription()
                : line.getDescription();
    }

    /** Adds an amount for everything of an order that is still to come; inside an edit. */
    static void take(Payment payment, OrderFigures order) {
        Payments.requireDraft(payment);
        List<OrderFigures.Line> open = new ArrayList<>(order.lines());
        open.removeIf(line -> line.remaining().compareTo(BigDecimal.ZERO) == 0);
        open.forEach(line -> Payments.addLine(payment, line.line(), line.remaining(), true));
        if (payment.getVendorName() == null) {
            payment.setVendorName(order.order().getVendorName());
        }
    }
}
