package org.backlot.budget.ui.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.backlot.budget.approval.Queue;
import org.backlot.budget.ledger.Ledger;
import org.backlot.budget.ledger.OrderFigures;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Order;
import org.backlot.budget.ui.approval.DocumentVerbs;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Copies;

/**
 * What follows of the orders from all that was posted and decided, by the ids of orders and their lines.
 *
 * @param orders what each comes to
 * @param lines  the same, line by line
 * @param next   who has to approve next
 */
public record OrderFacts(Map<String, Sum> orders, Map<String, Sum> lines, Map<String, String> next) {

    /** Of no budget. */
    public static final OrderFacts NONE = new OrderFacts(Map.of(), Map.of(), Map.of());

    /** Amounts in the currency of the order, but what is committed in that of the production. */
    public record Sum(BigDecimal total, BigDecimal invoiced, BigDecimal open, BigDecimal committed) {
    }

    /** Of a copy; off the thread that draws. */
    public static OrderFacts of(Copies.Copy copy) {
        Map<String, Sum> orders = new HashMap<>();
        Map<String, Sum> lines = new HashMap<>();
        Map<String, String> next = new HashMap<>();
        Optional<Budget> budget = Session.section(copy.production(), Budget.class);
        Ledger.of(copy.production(), copy.questions()).ifPresent(ledger -> budget.get().getOrders()
                .forEach(order -> count(order, ledger, orders, lines)));
        budget.stream().flatMap(one -> Queue.all(one, LocalDate.now()).stream())
                .forEach(approval -> next.put(approval.request().object().getId(), DocumentVerbs.waitsFor(approval)));
        return new OrderFacts(orders, lines, next);
    }

    private static void count(Order order, Ledger ledger, Map<String, Sum> orders, Map<String, Sum> lines) {
        OrderFigures figures = OrderFigures.of(order, ledger);
        BigDecimal open = BigDecimal.ZERO;
        for (OrderFigures.Line line : figures.lines()) {
            open = open.add(line.remaining());
            lines.put(line.line().getId(), new Sum(line.total(), line.invoiced(), line.remaining(), line.committed()));
        }
        orders.put(order.getId(), new Sum(figures.total(), figures.invoiced(), open, figures.committed()));
    }
}
