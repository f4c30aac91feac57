package org.backlot.resources.ui.bid;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.backlot.resources.bid.BidComparison;
import org.backlot.resources.bid.Negotiation;
import org.backlot.resources.bid.Negotiation.Step;
import org.backlot.resources.bid.Terms;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.QuoteBy;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.price.Hire;
import org.backlot.resources.price.Price;
import org.backlot.resources.ui.OpenBook;
import org.backlot.resources.ui.Sight;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Remark;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** What was offered and asked for, step by step, of the bid that is selected: who, when, what changed. */
public class NegotiationPart {

    private final Desk desk;
    private final OpenBook book;
    private final Table<Step> table;
    private final Remark says;
    private Bid bid;

    @Inject
    public NegotiationPart(Composite parent, Desk desk) {
        this.desk = desk;
        book = new OpenBook(desk);
        table = new Table<>(parent, desk, "org.backlot.resources.negotiation", columns());
        says = new Remark(table.bar());
        table.named(step -> "step").rows(this::steps);
        desk.follow(table.control(), Bid.class, now -> {
            bid = now;
            table.refresh();
            describe();
        });
        desk.watch(table.control(), this::describe);
    }

    private List<Column<Step, ?>> columns() {
        return List.of(Column.text("When", 130, step -> step.quote().getAt() == null ? "Not noted"
                : step.quote().getAt().replace('T', ' ')),
                Column.<Step>text("Who", 80, step -> step.quote().getBy() == QuoteBy.OFFICE ? "We asked" : "Offered")
                        .look(step -> step.quote().getBy() == QuoteBy.OFFICE ? Look.DERIVED : Look.STRONG),
                Column.text("What changed", 420, step -> step.changes().stream()
                        .map(Negotiation.Change::toString).collect(Collectors.joining(", "))),
                Column.<Step, BigDecimal>of("Comes to", 100, Kind.MONEY, this::cost).look(step -> Look.DERIVED),
                Column.of("Notes", 200, Kind.LINES, (Step step) -> step.quote().getNotes())
                        .edit((step, notes) -> step.quote().setNotes(notes)));
    }

    /** What the days that are needed now would come to by the terms of then. */
    private BigDecimal cost(Step step) {
        Terms terms = Terms.of(step.quote());
        if (!(bid.eContainer() instanceof Requirement requirement)) {
            return null;
        }
        return book.comparison(requirement).map(BidComparison::days).flatMap(days -> new Price(new Hire(terms.rate(),
                terms.unit(), terms.daysPerWeek(), terms.minimum()), terms.extras(), terms.delivery(),
                terms.insurancePercent(), terms.taxPercent(), Price.currency(book.book().orElseThrow().production(),
                        bid.getCurrency())).cost(days, requirement.getQuantity())).map(Price.Cost::amount).orElse(null);
    }

    private List<Step> steps() {
        boolean there = bid != null && desk.session().flatMap(session -> session.object(bid.getId())).isPresent();
        return there && shows() ? new Negotiation(bid).steps() : List.of();
    }

    private boolean shows() {
        return !(bid.eContainer() instanceof Requirement requirement) || book.sight().shows(requirement);
    }

    private void describe() {
        boolean there = bid != null && bid.eContainer() != null;
        says.say(!there ? "Select a bid to see how it came about." : !shows() ? Sight.PAY + "."
                : OpenBook.name(bid.getVendor()) + (bid.getNegotiation().isEmpty()
                        ? ": nothing was changed since the first offer" : ""));
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
