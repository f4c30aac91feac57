package org.backlot.budget.ui.payment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.Payment;
import org.backlot.budget.model.PaymentKind;
import org.backlot.budget.model.PaymentLine;
import org.backlot.budget.order.Orders;
import org.backlot.budget.payment.Payments;
import org.backlot.budget.trail.Signature;
import org.backlot.budget.ui.Known;
import org.backlot.budget.ui.approval.DocumentVerbs;
import org.backlot.budget.ui.approval.Signer;
import org.backlot.budget.ui.approval.VerbBar;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import jakarta.inject.Inject;

/** Every payment: above, all of them; below, the amounts of the chosen one with their accounts and orders. */
public class PaymentsPart {

    private final Desk desk;
    private final Known known;
    private final OpenLines open;
    private final DocumentVerbs verbs;
    private final Table<Payment> payments;
    private final VerbBar bar;
    private final Table<PaymentLine> lines;
    private PaymentFacts facts = PaymentFacts.NONE;

    @Inject
    public PaymentsPart(Composite parent, Desk desk) {
        this.desk = desk;
        known = new Known(desk);
        open = new OpenLines(known);
        verbs = new DocumentVerbs(desk, parent.getShell());
        var columns = new PaymentColumns(known, open, () -> facts, this::receipts);
        var sash = new SashForm(parent, SWT.VERTICAL);
        payments = new Table<>(sash, desk, "org.backlot.budget.ui.payments", columns.table()).named(Payments::what)
                .look(PaymentColumns::look).leading()
                .button("Add\u2026", "plus", this::chooseKind)
                .onSelect(chosen -> show())
                .onDelete("Delete draft", this::delete);
        DocumentVerbs.PAYMENT.forEach(act -> payments.action(DocumentVerbs.label(act) + "\u2026",
                DocumentVerbs.icon(act), chosen -> verbs.decide(act, chosen)));
        var below = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(below);
        bar = new VerbBar(below, DocumentVerbs.PAYMENT, act -> verbs.decide(act, payments.selected()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        lines = new Table<>(below, desk, "org.backlot.budget.ui.payment.lines", columns.lines())
                .named(PaymentLine::getDescription)
                .button("Add Amount", "plus", this::addLine)
                .button("Take from Order\u2026", "paste", this::chooseOrder)
                .onDelete("Delete amount", this::deleteLines);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(lines.control());
        sash.setWeights(60, 40);
        lines.rows(() -> chosen().map(Payment::getLines).map(List::copyOf).orElse(List.of()));
        payments.follow(Payment.class).rows(() -> known.budget().map(Budget::getPayments).map(List::copyOf)
                .orElse(List.of()));
        desk.watch(below, this::show);
        desk.study(sash, "Figures of the payments", PaymentFacts::of, this::show);
    }

    private int receipts(Payment payment) {
        return payment.getId() == null ? 0 : desk.session().map(session -> session.attachments().of(payment).size()
                + payment.getLines().stream().mapToInt(line -> session.attachments().of(line).size()).sum()).orElse(0);
    }

    private void show(PaymentFacts now) {
        facts = now == null ? PaymentFacts.NONE : now;
        payments.refresh();
    }

    private void show() {
        bar.show(payments == null ? List.of() : payments.selected());
        lines.refresh();
    }

    private Optional<Payment> chosen() {
        return payments == null ? Optional.empty() : payments.selected().stream().findFirst()
                .filter(payment -> payment.eContainer() != null);
    }

    private void chooseKind() {
        var menu = new Menu(payments.control());
        for (PaymentKind kind : PaymentKind.values()) {
            item(menu, Kind.choice(PaymentKind.class).show(kind), () -> add(kind));
        }
        menu.setVisible(true);
    }

    private static void item(Menu menu, String text, Runnable run) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(text.replace("&", "&&"));
        item.addListener(SWT.Selection, e -> run.run());
    }

    /** Adds a draft of a kind and chooses it. */
    public void add(PaymentKind kind) {
        known.budget().ifPresent(budget -> payments.add("Add a payment", () -> {
            Signature by = new Signer(desk).signature();
            return Payments.add(budget, kind, null, null, by.by().getDepartment(), by.by(), by);
        }));
    }

    private void addLine() {
        withChosen(payment -> lines.add("Add an amount to " + Payments.what(payment),
                () -> Payments.addLine(payment, null, "New amount", BigDecimal.ZERO)));
    }

    private void chooseOrder() {
        withChosen(payment -> {
            var menu = new Menu(lines.control());
            List<Order> orders = open.orders(payment, facts.open());
            orders.forEach(order -> item(menu, Orders.what(order) + ": "
                    + Kind.MONEY.show(OpenLines.left(order, facts.open())), () -> take(payment, order)));
            if (orders.isEmpty()) {
                item(menu, "No order has anything to come", () -> { });
            }
            menu.setVisible(true);
        });
    }

    /** Adds what is still to come of an order. */
    public void take(Payment payment, Order order) {
        desk.edit("Take from " + Orders.what(order), () -> OpenLines.take(payment, order, facts.open()));
        lines.refresh();
    }

    private void withChosen(Consumer<Payment> action) {
        chosen().ifPresentOrElse(action, () -> desk.tell("Add an amount",
                new IllegalArgumentException("Select a payment first, or add one")));
    }

    private void delete(List<Payment> gone) {
        String label = "Delete " + (gone.size() == 1 ? Payments.what(gone.getFirst()) : gone.size() + " payments");
        desk.session().ifPresent(session -> desk.edit(label, () -> {
            gone.forEach(payment -> Payments.requireDeletable(known.budget().orElseThrow(), payment));
            gone.forEach(session::delete);
        }));
    }

    private void deleteLines(List<PaymentLine> gone) {
        String label = "Delete " + gone.size() + (gone.size() == 1 ? " amount" : " amounts") + " of a payment";
        desk.session().ifPresent(session -> desk.edit(label, () -> {
            gone.forEach(line -> Payments.requireDraft((Payment) line.eContainer()));
            gone.forEach(session::delete);
        }));
    }

    /** What follows of the payments, as it was worked out last. */
    public PaymentFacts facts() {
        return facts;
    }

    /** The table of the payments. */
    public Table<Payment> table() {
        return payments;
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        payments.grid().setFocus();
    }
}
