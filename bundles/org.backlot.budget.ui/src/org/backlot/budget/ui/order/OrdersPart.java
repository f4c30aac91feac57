package org.backlot.budget.ui.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.backlot.budget.ledger.Coding;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.OrderLine;
import org.backlot.budget.order.Orders;
import org.backlot.budget.trail.Signature;
import org.backlot.budget.ui.Known;
import org.backlot.budget.ui.approval.DocumentVerbs;
import org.backlot.budget.ui.approval.Signer;
import org.backlot.budget.ui.approval.VerbBar;
import org.backlot.core.model.Identified;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** The purchase orders: above, all of them with what is invoiced and open; below, the lines of the chosen one. */
public class OrdersPart {

    private final Desk desk;
    private final Known known;
    private final DocumentVerbs verbs;
    private final Table<Order> orders;
    private final VerbBar bar;
    private final Table<OrderLine> lines;
    private OrderFacts facts = OrderFacts.NONE;

    @Inject
    public OrdersPart(Composite parent, Desk desk) {
        this.desk = desk;
        known = new Known(desk);
        verbs = new DocumentVerbs(desk, parent.getShell());
        var columns = new OrderColumns(known, () -> facts);
        var sash = new SashForm(parent, SWT.VERTICAL);
        orders = new Table<>(sash, desk, "org.backlot.budget.ui.orders", columns.table()).named(Orders::what)
                .look(OrderColumns::look).leading()
                .button("Add Order", "plus", this::add)
                .onSelect(chosen -> show())
                .onDelete("Delete draft", this::delete);
        DocumentVerbs.ORDER.forEach(act -> orders.action(DocumentVerbs.label(act) + "\u2026",
                DocumentVerbs.icon(act), chosen -> verbs.decide(act, chosen)));
        var below = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(below);
        bar = new VerbBar(below, DocumentVerbs.ORDER, act -> verbs.decide(act, orders.selected()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        lines = new Table<>(below, desk, "org.backlot.budget.ui.order.lines", columns.lines())
                .named(OrderLine::getDescription)
                .button("Add Line", "plus", this::addLine)
                .onDelete("Delete line", this::deleteLines);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(lines.control());
        sash.setWeights(60, 40);
        lines.rows(() -> chosen().map(Order::getLines).map(List::copyOf).orElse(List.of()));
        orders.follow(Order.class).rows(() -> known.budget().map(Budget::getOrders).map(List::copyOf)
                .orElse(List.of()));
        desk.watch(below, this::show);
        desk.study(sash, "Figures of the orders", OrderFacts::of, this::show);
    }

    private void show(OrderFacts now) {
        facts = now == null ? OrderFacts.NONE : now;
        orders.refresh();
        lines.refresh();
    }

    private void show() {
        bar.show(orders == null ? List.of() : orders.selected());
        lines.refresh();
    }

    private Optional<Order> chosen() {
        return orders == null ? Optional.empty() : orders.selected().stream().findFirst()
                .filter(order -> order.eContainer() != null);
    }

    private void add() {
        known.budget().ifPresent(budget -> orders.add("Add an order", () -> {
            Signature by = new Signer(desk).signature();
            return Orders.add(budget, by.by().getDepartment(), null, by.by(), by);
        }));
    }

    private void addLine() {
        chosen().ifPresentOrElse(order -> {
            Coding coding = order.getLines().isEmpty() ? Coding.NONE : Coding.of(order.getLines().getLast());
            lines.add("Add a line to " + Orders.what(order), () -> {
                OrderLine line = Orders.addLine(order, null, "New line", BigDecimal.ONE, null);
                coding.code(line);
                return line;
            });
        }, () -> desk.tell("Add a line", new IllegalArgumentException("Select an order first, or add one")));
    }

    private void delete(List<Order> gone) {
        remove(gone, "Delete " + (gone.size() == 1 ? Orders.what(gone.getFirst()) : gone.size() + " orders"),
                order -> Orders.requireDeletable(known.budget().orElseThrow(), order));
    }

    private void deleteLines(List<OrderLine> gone) {
        remove(gone, "Delete " + gone.size() + (gone.size() == 1 ? " line" : " lines") + " of an order",
                line -> Orders.requireDraft((Order) line.eContainer()));
    }

    private <T extends Identified> void remove(List<T> gone, String label,
            Consumer<T> require) {
        desk.session().ifPresent(session -> desk.edit(label, () -> {
            gone.forEach(require);
            gone.forEach(session::delete);
        }));
    }

    /** What follows of the orders, as it was worked out last. */
    public OrderFacts facts() {
        return facts;
    }

    /** The table of the orders. */
    public Table<Order> table() {
        return orders;
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        orders.grid().setFocus();
    }
}
