package org.backlot.budget.ui.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Move;
import org.backlot.budget.report.Contingency;
import org.backlot.budget.report.Moves;
import org.backlot.budget.ui.Known;
import org.backlot.budget.ui.approval.DecisionDialog;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Copies;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Offers;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import jakarta.inject.Inject;

/** Money that was moved between accounts of the locked budget, and what is left of the contingency after each draw. */
public class MovesPart {

    private static final String CONTINGENCY = "Contingency";

    /** What is left of the contingency, and what was after each move, by the ids of the moves. */
    private record Left(String says, Map<String, BigDecimal> after) {
    }

    private final Desk desk;
    private final Known known;
    private final Shell shell;
    private final Label head;
    private final Table<Move> moves;
    private Map<String, BigDecimal> left = Map.of();

    @Inject
    public MovesPart(Composite parent, Desk desk) {
        this.desk = desk;
        known = new Known(desk);
        shell = parent.getShell();
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        head = new Label(page, SWT.WRAP);
        head.setData("org.eclipse.e4.ui.css.CssClassName", "section");
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).applyTo(head);
        moves = new Table<>(page, desk, "org.backlot.budget.ui.moves", columns())
                .button("Move Money\u2026", "right", this::move);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(moves.control());
        moves.rows(() -> known.budget().map(Budget::getMoves).map(List::copyOf).orElse(List.of()));
        desk.study(page, "What is left of the contingency", MovesPart::left, this::show);
    }

    private List<Column<Move, ?>> columns() {
        return List.of(Column.text("When", 92, move -> move.getAt() == null ? null : move.getAt().substring(0, 10)),
                Column.text("From", 140, move -> words(move.getFrom())),
                Column.text("To", 140, move -> words(move.getTo())),
                Column.of("Amount", 90, Kind.MONEY, Move::getAmount),
                Column.<Move, BigDecimal>of("Contingency left", 110, Kind.MONEY, move -> left.get(move.getId()))
                        .look(move -> Look.DERIVED),
                Column.text("Reason", 220, Move::getReason),
                Column.text("By", 120, move -> Optional.ofNullable(known.person(move.getBy()))
                        .map(person -> person.getName()).orElse(null)));
    }

    private static String words(Account account) {
        return account == null ? CONTINGENCY : Known.words(account);
    }

    private static Left left(Copies.Copy copy) {
        Map<String, BigDecimal> after = new HashMap<>();
        Optional<Contingency> found = Session.section(copy.production(), Budget.class)
                .flatMap(budget -> Contingency.of(copy.production(), copy.questions()));
        found.ifPresent(one -> one.draws().forEach(draw -> after.put(draw.move().getId(), draw.left())));
        return new Left(found.map(one -> one.name() + ": " + Kind.MONEY.show(one.given()) + " set aside, "
                + Kind.MONEY.show(one.given().subtract(one.remaining()).subtract(one.spent())) + " drawn, "
                + (one.spent().signum() == 0 ? "" : Kind.MONEY.show(one.spent()) + " spent on it, ")
                + Kind.MONEY.show(one.remaining()) + " left").orElse("The budget has no contingency"), after);
    }

    private void show(Left now) {
        head.setText(now == null ? "" : now.says());
        left = now == null ? Map.of() : now.after();
        moves.refresh();
    }

    private void move() {
        var places = new Places();
        new DecisionDialog(shell, desk, "Move money", "Move", decided -> desk.session().ifPresent(
                session -> session.edit("Move money", () -> Moves.move(session.production(),
                        session.questions(), places.account(places.from), places.account(places.to),
                        Kind.DECIMAL.parse().apply(places.amount.getText()), decided.reason(),
                        decided.signature()))))
                .say("The total of the locked budget stays. Say why it is moved.").fields(places::fill).ask();
    }

    /** From where to where, and how much. */
    private final class Places {

        private Text from;
        private Text to;
        private Text amount;

        void fill(Composite area) {
            from = field(area, "From");
            from.setText(CONTINGENCY);
            to = field(area, "To");
            amount = field(area, "Amount");
            for (Text place : List.of(from, to)) {
                place.setToolTipText("The number or name of an account, or " + CONTINGENCY);
                new Offers(() -> Stream.concat(Stream.of(CONTINGENCY), known.accountNames().stream()).toList(), false)
                        .below(place);
            }
        }

        private static Text field(Composite area, String label) {
            DecisionDialog.label(area, label);
            var field = new Text(area, SWT.BORDER);
            DecisionDialog.wide(field, SWT.DEFAULT);
            return field;
        }

        private Account account(Text place) {
            String typed = place.getText().strip();
            if (typed.isEmpty()) {
                throw new IllegalArgumentException("Type the account that it goes from and the one that it goes to");
            }
            return typed.equalsIgnoreCase(CONTINGENCY) ? null : Objects.requireNonNull(known.account(typed));
        }
    }

    /** The table of the moves. */
    public Table<Move> table() {
        return moves;
    }

    /** What stands above it. */
    public String says() {
        return head.getText();
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        moves.grid().setFocus();
    }
}
