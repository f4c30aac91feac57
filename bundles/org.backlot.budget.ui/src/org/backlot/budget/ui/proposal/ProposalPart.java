package org.backlot.budget.ui.proposal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.backlot.budget.proposal.Acceptance;
import org.backlot.budget.proposal.LineProposal;
import org.backlot.budget.proposal.Proposal;
import org.backlot.core.model.Identified;
import org.backlot.core.session.Session;
import org.backlot.ui.find.Jump;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Icons;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.inject.Inject;

/**
 * What the breakdown, the board, the deals and the rate cards now call for, account by account: each line with what it
 * was, what it would be and why; to be accepted or declined alone, by account or altogether. It is worked out in the
 * background after each change, and changes nothing by itself.
 */
public class ProposalPart {

    private final Desk desk;
    private final Jump jump;
    private final Table<Proposed> table;
    private final Button again;
    private final Label says;
    private Optional<Proposal> proposal = Optional.empty();
    private List<Proposed> rows = List.of();

    @Inject
    public ProposalPart(Composite parent, Desk desk, Jump jump) {
        this.desk = desk;
        this.jump = jump;
        table = new Table<>(parent, desk, "org.backlot.budget.ui.proposal", columns());
        table.named(Proposed::name).tree(Proposed::below)
                .look(row -> row instanceof Proposed.InAccount ? Look.STRONG : Look.PLAIN)
                .button("Accept", "approve", () -> accept(table.selected()))
                .button("Decline", "reject", () -> decline(table.selected()))
                .button("Accept All", "approve", () -> accept(rows))
                .action("Accept", "approve", this::accept)
                .action("Decline", "reject", this::decline)
                .action("Go to it", "right", some -> open(some.getFirst()))
                .onOpen(this::open)
                .rows(() -> rows);
        again = new Button(table.bar(), SWT.PUSH | SWT.FLAT);
        again.setText("Propose Declined Again");
        again.setImage(Icons.of("undo"));
        again.addListener(SWT.Selection, e -> reconsider());
        GridDataFactory.swtDefaults().exclude(true).applyTo(again);
        again.setVisible(false);
        says = new Label(table.bar(), SWT.NONE);
        says.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        GridDataFactory.swtDefaults().indent(8, 0).applyTo(says);
        desk.study(table.control(), "Proposal from the breakdown",
                copy -> Proposal.of(copy.production(), copy.questions()), this::show);
    }

    private static List<Column<Proposed, ?>> columns() {
        return List.of(Column.<Proposed>text("Account and line", 280, Proposed::name),
                Column.<Proposed>text("What", 150, ProposalPart::what).look(ProposalPart::look),
                Column.<Proposed, BigDecimal>of("Now", 100, Kind.MONEY, Proposed::before),
                Column.<Proposed, BigDecimal>of("Proposed", 100, Kind.MONEY, Proposed::after),
                Column.<Proposed, BigDecimal>of("Change", 100, Kind.MONEY, Proposed::change)
                        .look(row -> row.change().signum() > 0 ? Look.WARNING : Look.OK),
                Column.<Proposed>text("Why", 560, Proposed::why).look(row -> Look.DERIVED));
    }

    private static String what(Proposed row) {
        return row instanceof Proposed.OfLine of ? words(of.line().kind()) + (of.line().byHand()
                ? ", changed by hand" : "") : "";
    }

    private static String words(LineProposal.Kind kind) {
        return switch (kind) {
            case ADDED -> "New";
            case CHANGED -> "Changed";
            case FOLLOWED -> "Has followed";
            case REPRICED -> "New price";
            case OBSOLETE -> "Not needed";
        };
    }

    private static Look look(Proposed row) {
        return row instanceof Proposed.OfLine of && of.line().byHand() ? Look.WARNING : Look.PLAIN;
    }

    private void show(Optional<Proposal> now) {
        proposal = now == null ? Optional.empty() : now;
        rows = proposal.map(Proposed::of).orElse(List.of());
        table.refresh();
        says.setText(proposal.map(ProposalPart::summary).orElse(""));
        boolean declined = proposal.filter(known -> known.declined() > 0).isPresent();
        ((GridData) again.getLayoutData()).exclude = !declined;
        again.setVisible(declined);
        says.requestLayout();
    }

    private static String summary(Proposal of) {
        String declined = of.declined() == 0 ? "" : ", " + of.declined() + " declined";
        return of.isEmpty() ? "The estimate is what the breakdown and the board call for" + declined
                : of.currency().getCurrencyCode() + " " + Kind.MONEY.show(of.before()) + " \u2192 "
                        + Kind.MONEY.show(of.after()) + declined;
    }

    private void accept(List<Proposed> some) {
        decide("Accept", some, Acceptance::accept);
    }

    private void decline(List<Proposed> some) {
        decide("Decline", some, Acceptance::decline);
    }

    private void decide(String verb, List<Proposed> some, BiConsumer<Acceptance, List<LineProposal>> decision) {
        Session session = desk.session().orElse(null);
        if (session == null || some.isEmpty()) {
            return;
        }
        List<LineProposal> lines = new Brought(session).of(some.stream().flatMap(Proposed::lines).distinct());
        String called = lines.size() == 1 ? lines.getFirst().description() : lines.size() + " lines";
        desk.edit(verb + " " + called, () -> decision.accept(new Acceptance(session), lines));
    }

    private void reconsider() {
        desk.session().filter(session -> proposal.filter(p -> p.declined() > 0).isPresent())
                .ifPresent(session -> desk.edit("Propose what was declined", new Acceptance(session)::reconsider));
    }

    private void open(Proposed row) {
        Identified object = switch (row) {
            case Proposed.InAccount in -> in.account().account();
            case Proposed.OfLine of -> of.line().line().map(Identified.class::cast).orElse(of.line().account());
        };
        desk.session().flatMap((Session session) -> session.object(object.getId())).ifPresent(jump::to);
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
