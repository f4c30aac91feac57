package org.backlot.budget.ui.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.budget.edit.Lines;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Line;
import org.backlot.budget.ui.Figures;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.ui.find.Jump;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.inject.Inject;

/** The detail lines of the account that is selected and of those below it; of all accounts where none is. */
public class LinesPart {

    private final Desk desk;
    private final Figures figures;
    private final Jump jump;
    private final Table<Line> table;
    private final Label title;
    private Account account;

    @Inject
    public LinesPart(Composite parent, Desk desk, Jump jump) {
        this.desk = desk;
        this.jump = jump;
        figures = Figures.of(desk);
        var columns = new LineColumns(figures);
        table = new Table<>(parent, desk, "org.backlot.budget.ui.lines", columns.all());
        table.named(Line::getDescription)
                .button("Add Line", "plus", this::add)
                .button("All Lines", "line", () -> show(null))
                .action("Add line", "plus", lines -> add())
                .action("Duplicate", "copy", this::duplicate)
                .action("Go to what it pays for", "right", lines -> subject(lines.getFirst()).run())
                .onDelete("Delete", this::delete);
        title = new Label(table.bar(), SWT.NONE);
        title.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        GridDataFactory.swtDefaults().indent(8, 0).applyTo(title);
        desk.follow(table.control(), Account.class, this::show);
        desk.follow(table.control(), Line.class, this::reveal);
        table.follow(Line.class).leading().rows(this::lines);
        desk.watch(table.control(), List.of(Account.class, Line.class, Budget.class), this::describe);
        FaultTip.on(table, columns::problem);
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
            show(LineColumns.account(line).orElse(null));
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

    private void add() {
        Optional<Line> before = table.selected().stream().findFirst();
        Account to = before.flatMap(LineColumns::account).or(this::account).orElse(null);
        if (to == null) {
            desk.tell("Add line", new IllegalArgumentException("Select the account of the new line first"));
            return;
        }
        List<Line> made = new ArrayList<>();
        if (desk.edit("Add line to " + to.getNumber() + " " + to.getName(), () -> {
            Line line = Lines.add(to, "New line");
            before.ifPresent(b -> to.getLines().move(to.getLines().indexOf(b) + 1, line));
            made.add(line);
        })) {
            settle(made);
        }
    }

    private void duplicate(List<Line> lines) {
        List<Line> made = new ArrayList<>();
        if (desk.edit("Duplicate " + called(lines), () -> lines.forEach(line -> {
            Line copy = Ids.copy(line);
            LineColumns.account(line).ifPresent(a -> a.getLines().add(a.getLines().indexOf(line) + 1, copy));
            made.add(copy);
        }))) {
            settle(made);
        }
    }

    private void delete(List<Line> lines) {
        desk.session().ifPresent(session -> desk.edit("Delete " + called(lines), () -> lines.forEach(session::delete)));
    }

    private static String called(List<Line> lines) {
        return lines.size() == 1 ? "line" + (lines.getFirst().getDescription() == null ? ""
                : " " + lines.getFirst().getDescription()) : lines.size() + " lines";
    }

    private void settle(List<Line> made) {
        table.refresh();
        table.select(made);
        table.grid().setFocus();
    }

    private Runnable subject(Line line) {
        return desk.session().flatMap((Session s) -> s.object(line.getSubject())).<Runnable>map(object -> () -> jump
                .to(object)).orElse(() -> desk.tell("Go to what it pays for", new IllegalArgumentException("The line "
                        + line.getDescription() + " names no element, person or scene")));
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
