package org.backlot.resources.ui.bid;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.backlot.core.session.Session;
import org.backlot.resources.bid.Award;
import org.backlot.resources.bid.BidComparison;
import org.backlot.resources.bid.BidPolicy;
import org.backlot.resources.bid.Bids;
import org.backlot.resources.bid.Negotiation;
import org.backlot.resources.bid.Terms;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.BidStatus;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.price.Price;
import org.backlot.resources.ui.DayText;
import org.backlot.resources.ui.OpenBook;
import org.backlot.resources.ui.Sight;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

/** The bids for the requirement that is selected, the cheapest first: asked for, negotiated, awarded. */
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
        book = new OpenBook(desk);
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        var head = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 6).spacing(0, 2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        title = label(head, "section-title");
        says = label(head, "hint");
        table = new Table<>(page, desk, "org.backlot.resources.bids",
                new BidColumns(book, LocalDateTime::now).table());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        table.named(bid -> "bid of " + OpenBook.name(bid.getVendor()))
                .look(bid -> bid.getStatus() == BidStatus.LOST ? Look.FAINT : Look.PLAIN)
                .button("Ask\u2026", "plus", this::ask)
                .button("New Quote\u2026", "bid", () -> quote(table.selected()))
                .button("Counter\u2026", "compare", () -> counter(table.selected()))
                .button("Award\u2026", "approve", () -> award(table.selected()))
                .button("Policy\u2026", "settings", this::policy)
                .action("New quote\u2026", "bid", this::quote)
                .action("Counter\u2026", "compare", this::counter)
                .action("Award\u2026", "approve", this::award)
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
                : book.comparison(requirement).map(BidsPart::compared).orElse("").replace("&", "&&"));
        title.getParent().layout();
    }

    private static String compared(BidComparison comparison) {
        int days = comparison.days().size();
        String fewer = BidPolicy.isWaived(comparison.requirement()) ? ". Fewer bids will do: "
                + comparison.requirement().getFewerBids() : "";
        return comparison.requirement().getQuantity() + (days == 0 ? ", no days yet: nothing can be compared"
                : " for " + days + (days == 1 ? " day: " : " days: ") + DayText.of(comparison.days())) + fewer;
    }

    private void ask() {
        if (requirement == null) {
            return;
        }
        List<Requirement> all = List.of(requirement);
        new AskDialog(shell(), book, all).ask().ifPresent(vendors -> table.addAll("Ask for bids on "
                + OpenBook.name(requirement), () -> Bids.request(book.book().orElseThrow(), all, vendors)));
    }

    /** The bid that is selected; where its price may not be seen, that is told. */
    private Optional<Bid> open(List<Bid> bids) {
        Optional<Bid> bid = bids.stream().findFirst();
        if (bid.isPresent() && requirement != null && !book.sight().shows(requirement)) {
            desk.tell("Bids on " + OpenBook.name(requirement), new IllegalArgumentException(Sight.PAY));
            return Optional.empty();
        }
        return bid;
    }

    private void quote(List<Bid> bids) {
        open(bids).ifPresent(bid -> terms(bid, "Quote of " + OpenBook.name(bid.getVendor()), "Keep",
                "What the vendor asks now; the offers before are kept.",
                "Quote of " + OpenBook.name(bid.getVendor()),
                terms -> new Negotiation(bid).offer(LocalDateTime.now(), () -> terms.writeTo(bid))));
    }

    private void counter(List<Bid> bids) {
        open(bids).ifPresent(bid -> terms(bid, "What we ask of " + OpenBook.name(bid.getVendor()),
                "Ask", "What the office would pay; the offer of the vendor stands.",
                "Counter the bid of " + OpenBook.name(bid.getVendor()),
                terms -> new Negotiation(bid).ask(LocalDateTime.now(), terms)));
    }

    private void terms(Bid bid, String title, String verb, String says, String step, Consumer<Terms> keep) {
        new TermsDialog(shell(), title, verb, says, Terms.of(bid)).ask()
                .ifPresent(terms -> desk.edit(step, () -> keep.accept(terms)));
    }

    private void award(List<Bid> bids) {
        if (requirement != null) {
            open(bids).ifPresent(this::award);
        }
    }

    private void award(Bid bid) {
        Session session = desk.session().orElseThrow();
        String label = "Award " + OpenBook.name(requirement) + " to " + OpenBook.name(bid.getVendor());
        if (bid.getRate() == null) {
            desk.tell(label, new IllegalArgumentException("This bid has no price yet. Enter its rate first"));
            return;
        }
        BidComparison comparison = book.comparison(requirement).orElseThrow();
        var award = new Award(book.book().orElseThrow(), session.questions(), bid, comparison.days());
        String comesTo = comparison.of(bid).flatMap(BidComparison.Offer::cost)
                .map(cost -> ": " + Kind.MONEY.show(cost.amount()) + " " + cost.currency()).orElse("");
        var made = new Award.Made[1];
        new AwardDialog(shell(), label + comesTo + ". It is booked for " + DayText.of(comparison.days())
                + ", and the other bids are lost.", award, LocalDate.now()).ask()
                .filter(choice -> desk.edit(label, () -> made[0] = award.make(choice)))
                .ifPresent(choice -> tell(label, choice, made[0]));
    }

    private void tell(String label, Award.Choice choice, Award.Made made) {
        String notes = made.bought().stream().flatMap(order -> order.notes().stream())
                .collect(Collectors.joining(". "));
        String none = choice.order() && made.bought().isEmpty()
                ? "No order was made: no plug-in orders things for this production" : notes;
        if (!none.isEmpty()) {
            new Frame(shell(), label).say(none + ".").open(area -> { });
        }
    }

    private void policy() {
        desk.session().map(Session::production).ifPresent(production -> new PolicyDialog(shell(),
                BidPolicy.of(production), Price.currency(production, null).getCurrencyCode()).ask()
                .ifPresent(policy -> desk.edit("Say how many bids are wanted", () -> policy.choose(production))));
    }

    private Shell shell() {
        return table.grid().getShell();
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
