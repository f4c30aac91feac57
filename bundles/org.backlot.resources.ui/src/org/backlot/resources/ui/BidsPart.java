package org.backlot.resources.ui;

import java.util.ArrayList;
import java.util.List;

import org.backlot.resources.bid.Award;
import org.backlot.resources.bid.BidComparison;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.BidStatus;
import org.backlot.resources.model.Requirement;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.inject.Inject;

/** The bids for the requirement that is selected, side by side, the cheapest first. */
public class BidsPart {

    private final Desk desk;
    private final OpenBook book;
    private final Label title;
    private final Label says;
    private final Table<Bid> table;
    private Requirement requirement;

    @Inject
    public BidsPart(Composite parent, Desk desk) {
        this.desk = desk;
        book = new OpenBook(desk::session);
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        var head = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 6).spacing(0, 2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        title = label(head, "section-title");
        says = label(head, "hint");
        table = new Table<>(page, desk, "org.backlot.resources.bids", new BidColumns(book).table());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        table.named(bid -> "bid of " + OpenBook.name(bid.getVendor()))
                .look(bid -> bid.getStatus() == BidStatus.LOST ? Look.FAINT : Look.PLAIN)
                .button("Ask\u2026", "plus", this::ask)
                .button("Award", "approve", () -> award(table.selected()))
                .action("Award", "approve", this::award)
                .onDelete("Delete", bids -> desk.session().ifPresent(session -> desk.edit("Delete "
                        + OpenBook.count(bids, "bid", bid -> "of " + OpenBook.name(bid.getVendor())),
                        () -> bids.forEach(session::delete))))
                .rows(this::bids);
        book.follow(desk, page, this::show);
        desk.watch(page, this::describe);
    }

    private static Label label(Composite head, String look) {
        var label = new Label(head, SWT.NONE);
        label.setData("org.eclipse.e4.ui.css.CssClassName", look);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }

    private void show(Requirement now) {
        if (now != requirement) {
            requirement = now;
            table.refresh();
            describe();
        }
    }

    private List<Bid> bids() {
        return requirement == null ? List.of() : book.comparison(requirement).map(BidComparison::offers)
                .orElse(List.of()).stream().map(BidComparison.Offer::bid).toList();
    }

    private void describe() {
        if (requirement != null && book.line(requirement).isEmpty()) {
            requirement = null;
        }
        title.setText(requirement == null ? "Bids" : OpenBook.name(requirement).replace("&", "&&"));
        says.setText(requirement == null ? "Select a requirement to see what vendors ask for it."
                : book.comparison(requirement).map(BidsPart::compared).orElse(""));
        title.getParent().layout();
    }

    private static String compared(BidComparison comparison) {
        int days = comparison.days().size();
        return comparison.requirement().getQuantity() + (days == 0 ? ", no days yet: nothing can be compared"
                : " for " + days + (days == 1 ? " day: " : " days: ") + DayText.of(comparison.days()));
    }

    private void ask() {
        if (requirement == null) {
            return;
        }
        List<Bid> asked = new ArrayList<>();
        new Question("Ask for a bid on " + OpenBook.name(requirement), "Ask")
                .name("Vendor", book.vendors().stream().map(OpenBook::name).sorted().toList())
                .ask(table.grid().getShell())
                .filter(answer -> desk.edit("Ask for bid on " + OpenBook.name(requirement), () -> asked
                        .addAll(new Securing(book).ask(List.of(requirement), answer.get("Vendor")))))
                .ifPresent(done -> {
                    table.refresh();
                    table.select(asked);
                });
    }

    private void award(List<Bid> bids) {
        if (!bids.isEmpty() && requirement != null) {
            Bid bid = bids.getFirst();
            desk.edit("Award " + OpenBook.name(requirement) + " to " + OpenBook.name(bid.getVendor()),
                    () -> new Award(book.book().orElseThrow(), desk.session().orElseThrow().questions(), bid,
                            book.line(requirement).orElseThrow().needed())
                                    .make(new Award.Choice(java.time.LocalDate.now(), false, true, "")));
        }
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
