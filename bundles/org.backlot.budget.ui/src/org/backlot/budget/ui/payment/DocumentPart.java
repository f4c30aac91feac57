package org.backlot.budget.ui.payment;

import org.backlot.budget.model.Order;
import org.backlot.budget.model.Payment;
import org.backlot.budget.order.Orders;
import org.backlot.budget.payment.Payments;
import org.backlot.budget.ui.Known;
import org.backlot.budget.ui.order.OrderColumns;
import org.backlot.core.model.Identified;
import org.backlot.ui.elements.AttachmentsBox;
import org.backlot.ui.elements.Desktop;
import org.backlot.ui.elements.FilesOfTheDesktop;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Form;
import org.backlot.ui.kit.Scrolled;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.inject.Inject;

/** The order or payment that is selected: what stands on it, and its receipts. */
public class DocumentPart {

    private static final int RECEIPTS = 150;

    private final Desk desk;
    private final Label title;
    private final Composite forms;
    private final Form<Order> order;
    private final Form<Payment> payment;
    private final AttachmentsBox receipts;
    private Identified shown;

    @Inject
    public DocumentPart(Composite parent, Desk desk) {
        this(parent, desk, new FilesOfTheDesktop(parent.getShell()));
    }

    /** @param desktop chooses receipts and opens them */
    public DocumentPart(Composite parent, Desk desk, Desktop desktop) {
        this.desk = desk;
        Composite page = Scrolled.in(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(page);
        title = new Label(page, SWT.NONE);
        title.setData("org.eclipse.e4.ui.css.CssClassName", "section");
        GridDataFactory.fillDefaults().grab(true, false).indent(10, 6).applyTo(title);
        forms = new Composite(page, SWT.NONE);
        forms.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(forms);
        var known = new Known(desk);
        order = new Form<>(forms, desk, OrderColumns.form(known), 2).named(Orders::what);
        payment = new Form<>(forms, desk, new PaymentColumns(known, new OpenLines(known), () -> PaymentFacts.NONE,
                one -> 0).form(), 2).named(Payments::what);
        receipts = new AttachmentsBox(page, desk, () -> shown, desktop);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, RECEIPTS).applyTo(receipts.control());
        desk.follow(page, Order.class, this::show);
        desk.follow(page, Payment.class, this::show);
        desk.watch(page, this::refresh);
    }

    private void show(Identified document) {
        if (document != shown) {
            shown = document;
            refresh();
            receipts.refresh();
        }
    }

    private void refresh() {
        if (shown != null && (shown.eContainer() == null || desk.session().flatMap(session -> session
                .object(shown.getId())).isEmpty())) {
            shown = null;
            receipts.refresh();
        }
        order.show(shown instanceof Order now ? now : null);
        payment.show(shown instanceof Payment now ? now : null);
        title.setText((shown instanceof Order now ? Orders.what(now) : shown instanceof Payment paid
                ? Payments.what(paid) : "Select an order or a payment").replace("&", "&&"));
        ((StackLayout) forms.getLayout()).topControl = shown instanceof Payment ? payment.control() : order.control();
        forms.layout();
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        forms.setFocus();
    }
}
