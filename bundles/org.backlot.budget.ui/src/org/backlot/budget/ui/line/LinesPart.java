package org.backlot.budget.ui.line;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.budget.edit.LineTree;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Phase;
import org.backlot.budget.ui.Figures;
import org.backlot.budget.ui.References;
import org.backlot.budget.ui.version.Originals;
import org.backlot.ui.find.Jump;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.inject.Inject;

/**
 * The detail lines of the account that is selected and of those below it; of all accounts where none is. Each phase of
 * the budget has columns of its own.
 */
public class LinesPart {

    private final Desk desk;
    private final Figures figures;
    private final Jump jump;
    private final Originals originals = new Originals();
    private final Composite whole;
    private Table<Line> table;
    private Label title;
    private Account account;
    private List<String> phases = List.of();

    @Inject
    public LinesPart(Composite parent, Desk desk, Jump jump) {
        this.desk = desk;
        this.jump = jump;
        figures = Figures.of(desk);
        whole = new Composite(parent, SWT.NONE);
        whole.setLayout(new FillLayout());
        phases = phases();
        make();
        originals.study(desk, whole, () -> table.refresh());
        desk.follow(whole, Account.class, this::show);
        desk.follow(whole, Line.class, this::reveal);
        desk.watch(whole, List.of(Phase.class, Budget.class), this::remake);
        desk.watch(whole, List.of(Account.class, Line.class, Budget.class), this::describe);
    }

    private void make() {
        var columns = new LineColumns(figures, new References(desk), originals);
        List<Column<Line, ?>> all = columns.all();
        table = new Table<>(whole, desk, "org.backlot.budget.ui.lines", all);
        var verbs = new LineVerbs(desk, figures, jump, columns, table, this::account);
        table.named(Line::getDescription).tree(Line::getDetails)
                .button("Add Line", "plus", verbs::add)
                .button("All Lines", "line", () -> show(null));
        verbs.install();
        new LinePaste(desk, table, all, this::account).install();
        title = new Label(table.bar(), SWT.NONE);
        title.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        GridDataFactory.swtDefaults().indent(8, 0).applyTo(title);
        table.follow(Line.class).leading().rows(this::lines);
        CellTip.on(table, all, (line, column) -> LineSays.of(figures, line, column));
        describe();
    }

    private List<String> phases() {
        return figures.budget().stream().flatMap(budget -> budget.getPhases().stream()).map(Phase::getName).toList();
    }

    /** Another table where the phases, and so the columns, are others now. */
    private void remake() {
        List<String> now = phases();
        if (!now.equals(phases)) {
            phases = now;
            List<Line> selected = table.selected();
            table.control().dispose();
            make();
            whole.layout();
            table.select(selected);
        }
    }

    private void show(Account now) {
        if (account != now) {
            account = now;
            describe();
            table.refresh();
        }
    }

    /** Shows the account of a line that was selected elsewhere, if it is not among those shown. */
    private void reveal(Line line) {
        if (!table.shown().contains(line)) {
            show(LineTree.account(line).orElse(null));
        }
    }

    private void describe() {
        String text = account().map(shown -> shown.getNumber() + "  " + shown.getName()).orElse("All accounts");
        if (!text.equals(title.getText())) {
            title.setText(text);
            title.requestLayout();
        }
    }

    /** The account that is shown, as long as it is in the budget that is open. */
    private Optional<Account> account() {
        return Optional.ofNullable(account).filter(shown -> desk.session()
                .flatMap(session -> session.object(shown.getId(), Account.class)).filter(shown::equals).isPresent());
    }

    private List<Line> lines() {
        return account().map(Stream::of).orElseGet(() -> figures.budget().stream()
                .flatMap(budget -> budget.getAccounts().stream())).flatMap(LinesPart::lines).toList();
    }

    private static Stream<Line> lines(Account of) {
        return Stream.concat(of.getLines().stream(), of.getAccounts().stream().flatMap(LinesPart::lines));
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
