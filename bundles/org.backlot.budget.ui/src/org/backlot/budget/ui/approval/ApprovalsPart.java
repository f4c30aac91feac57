package org.backlot.budget.ui.approval;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.OrderState;
import org.backlot.budget.model.Payment;
import org.backlot.budget.model.PaymentState;
import org.backlot.budget.ui.Known;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** What waits for an approval, all of it or one's own; below, what granting it does to accounts and limits. */
public class ApprovalsPart {

    private final Known known;
    private final DocumentVerbs verbs;
    private final Table<Identified> queue;
    private final SignerBox signer;
    private final Button mine;
    private final VerbBar bar;
    private final Table<Waiting.Row> effects;
    private Map<String, Waiting> waiting = Map.of();

    @Inject
    public ApprovalsPart(Composite parent, Desk desk) {
        known = new Known(desk);
        verbs = new DocumentVerbs(desk, parent.getShell());
        var sash = new SashForm(parent, SWT.VERTICAL);
        queue = new Table<>(sash, desk, "org.backlot.budget.ui.approvals", columns()).named(DocumentVerbs::what)
                .look(row -> isMine(row) ? Look.STRONG : Look.PLAIN).leading().onSelect(chosen -> show());
        signer = new SignerBox(queue.bar(), desk, this::turn);
        mine = new Button(queue.bar(), SWT.CHECK);
        mine.setText("Only mine");
        mine.setToolTipText("Show only what waits for my decision");
        mine.addListener(SWT.Selection, e -> queue.refresh());
        DocumentVerbs.WAITING.forEach(act -> queue.action(DocumentVerbs.label(act) + "\u2026",
                DocumentVerbs.icon(act), chosen -> verbs.decide(act, chosen)));
        var below = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(below);
        bar = new VerbBar(below, DocumentVerbs.WAITING, act -> verbs.decide(act, queue.selected()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        effects = new Table<>(below, desk, "org.backlot.budget.ui.effects", effectColumns())
                .look(row -> row.over() ? Look.ERROR : Look.PLAIN);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(effects.control());
        sash.setWeights(58, 42);
        effects.rows(() -> chosen().map(this::of).map(Waiting::effects).orElse(List.of()));
        queue.rows(this::rows);
        desk.watch(below, this::show);
        desk.study(sash, "What waits for an approval", Waiting::of, this::show);
    }

    private List<Column<Identified, ?>> columns() {
        return List.of(Column.text("What", 240, DocumentVerbs::what),
                Column.text("Requester", 130, this::requester),
                Column.text("Department", 100, ApprovalsPart::department),
                Column.of("Amount", 100, Kind.MONEY, row -> of(row) == null ? null : of(row).amount()),
                Column.<Identified>text("Waits for", 230, row -> of(row) == null ? null : of(row).waitsFor())
                        .look(row -> Look.DERIVED),
                Column.<Identified>text("Held by the limit of", 150, row -> of(row) == null ? null : of(row).held())
                        .look(row -> Look.ERROR));
    }

    private static List<Column<Waiting.Row, ?>> effectColumns() {
        return List.of(Column.text("Account or limit", 220, Waiting.Row::name),
                Column.text("Sort", 66, Waiting.Row::sort),
                money("Asked", Waiting.Row::amount), money("Given", Waiting.Row::given),
                money("Left now", Waiting.Row::before), money("Left when granted", Waiting.Row::after),
                Column.text("State", 160, Waiting.Row::says));
    }

    private static Column<Waiting.Row, BigDecimal> money(String label,
            Function<Waiting.Row, BigDecimal> of) {
        return Column.of(label, 110, Kind.MONEY, of);
    }

    private Waiting of(Identified row) {
        return waiting.get(row.getId());
    }

    private String requester(Identified row) {
        Person person = known.person(row instanceof Order order ? order.getRequester()
                : ((Payment) row).getRequester());
        return person == null ? null : person.getName();
    }

    private static String department(Identified row) {
        return row instanceof Order order ? order.getDepartment() : ((Payment) row).getDepartment();
    }

    private List<Identified> rows() {
        return known.budget().stream().flatMap(ApprovalsPart::waiting).filter(row -> !mine.getSelection()
                || isMine(row)).toList();
    }

    private static Stream<Identified> waiting(Budget budget) {
        return Stream.concat(budget.getOrders().stream().filter(order -> order.getState() == OrderState.REQUESTED),
                budget.getPayments().stream().filter(one -> one.getState() == PaymentState.REQUESTED));
    }

    private boolean isMine(Identified row) {
        return of(row) != null && signer.signer().person().map(Person::getId).filter(of(row).deciders()::contains)
                .isPresent();
    }

    private void turn() {
        queue.refresh();
        show();
    }

    private void show(Map<String, Waiting> now) {
        waiting = now == null ? Map.of() : now;
        turn();
    }

    private void show() {
        bar.show(queue.selected());
        effects.refresh();
    }

    private Optional<Identified> chosen() {
        return queue.selected().stream().findFirst().filter(row -> row.eContainer() != null);
    }

    /** The table of what granting the chosen one does. */
    public Table<Waiting.Row> effects() {
        return effects;
    }

    /** The table of what waits. */
    public Table<Identified> table() {
        return queue;
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        signer.refresh();
        turn();
        queue.grid().setFocus();
    }
}
