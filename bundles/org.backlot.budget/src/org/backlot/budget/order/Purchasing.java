package org.backlot.budget.order;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.backlot.budget.estimate.Money;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.OrderLine;
import org.backlot.budget.model.OrderState;
import org.backlot.budget.trail.Trail;
import org.backlot.core.model.Production;
import org.backlot.core.purchase.Buyer;
import org.backlot.core.purchase.Purchase;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;

/**
 * Drafts the purchase order of what another section agreed on, coded to the {@link PlannedLine} of the estimate, which
 * takes the agreement as its source and, where somebody wants that, its price.
 */
public final class Purchasing implements Buyer {

    @Override
    public Optional<String> plannedFor(Production production, Purchase purchase, Questions questions) {
        return Session.section(production, Budget.class).flatMap(budget -> PlannedLine.of(budget, purchase))
                .map(PlannedLine::says);
    }

    @Override
    public Optional<Bought> buy(Production production, Purchase purchase, Questions questions) {
        return Session.section(production, Budget.class).map(budget -> buy(production, budget, purchase));
    }

    private static Bought buy(Production production, Budget budget, Purchase purchase) {
        List<String> notes = new ArrayList<>();
        takeBack(budget, purchase.insteadOf(), notes);
        Optional<PlannedLine> planned = PlannedLine.of(budget, purchase);
        Order order = Orders.add(budget, purchase.department(), purchase.vendorName(), purchase.ordered());
        order.setVendor(purchase.vendor());
        order.setNeeded(purchase.needed());
        boolean home = purchase.currency().equals(Money.currency(production));
        order.setCurrency(home ? null : purchase.currency());
        order.setNotes(purchase.reason() == null || purchase.reason().isBlank() ? purchase.basis()
                : purchase.basis() + ". " + purchase.reason());
        for (Purchase.Item item : purchase.items()) {
            line(order, planned, purchase, item);
        }
        planned.ifPresentOrElse(line -> line.take(purchase, home), () -> notes.add("No line of the estimate is for "
                + purchase.name() + ": code the order to an account"));
        return new Bought(Ids.of(order), Orders.what(order), notes);
    }

    private static void line(Order order, Optional<PlannedLine> planned, Purchase purchase, Purchase.Item item) {
        Account account = planned.map(PlannedLine::account).orElse(null);
        OrderLine line = Orders.addLine(order, account, item.description(), item.quantity(), item.price());
        line.setUnit(item.unit());
        line.setTax(purchase.taxPercent());
        line.setSubject(purchase.subject());
        line.setLine(planned.map(PlannedLine::line).orElse(null));
    }

    /** Drafts of what is not wanted any more go; of what was asked for already somebody has to take care. */
    private static void takeBack(Budget budget, List<String> subjects, List<String> notes) {
        for (Order order : List.copyOf(budget.getOrders())) {
            List<OrderLine> lines = order.getLines().stream()
                    .filter(line -> line.getSubject() != null && subjects.contains(line.getSubject())).toList();
            if (lines.isEmpty() || order.getState() == OrderState.CANCELLED
                    || order.getState() == OrderState.REJECTED) {
                continue;
            }
            boolean draft = order.getState() == OrderState.DRAFT && Trail.of(budget, order).isEmpty()
                    && lines.stream().noneMatch(line -> isInvoiced(budget, line));
            if (!draft) {
                notes.add(Orders.what(order) + " was for what this takes the place of; cancel or close it");
                continue;
            }
            order.getLines().removeAll(lines);
            if (order.getLines().isEmpty()) {
                budget.getOrders().remove(order);
            }
        }
    }

    private static boolean isInvoiced(Budget budget, OrderLine line) {
        return budget.getPayments().stream().flatMap(payment -> payment.getLines().stream())
                .anyMatch(paid -> Objects.equals(paid.getRelieves(), line));
    }

    /** A figure as formulas have it. */
    static String figure(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
