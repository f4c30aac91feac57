package org.backlot.budget.ui.line;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.backlot.budget.edit.LineTree;
import org.backlot.budget.edit.Lines;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Group;
import org.backlot.budget.model.Line;
import org.backlot.budget.ui.Figures;
import org.backlot.budget.ui.PickDialog;
import org.backlot.core.model.Identified;
import org.backlot.core.session.Named;
import org.backlot.ui.find.Jump;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Table;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** What a person does with whole lines: in the menu of the table, and by the keys that stand there. */
final class LineVerbs {

    private final Desk desk;
    private final Figures figures;
    private final Jump jump;
    private final LineColumns columns;
    private final Table<Line> table;
    private final Supplier<Optional<Account>> account;

    /** @param account the one that is shown, into which a line goes where none is selected */
    LineVerbs(Desk desk, Figures figures, Jump jump, LineColumns columns, Table<Line> table,
            Supplier<Optional<Account>> account) {
        this.desk = desk;
        this.figures = figures;
        this.jump = jump;
        this.columns = columns;
        this.table = table;
        this.account = account;
    }

    void install() {
        verb("Insert line above\tIns", "up", SWT.NONE, SWT.INSERT, lines -> insert(lines.getFirst(), false));
        verb("Insert line below\tCtrl+Enter", "plus", SWT.MOD1, SWT.CR, lines -> insert(lines.getLast(), true));
        verb("Duplicate\tCtrl+Shift+D", "copy", SWT.MOD1 | SWT.MOD2, 'd', this::duplicate);
        verb("Make detail\tAlt+Shift+Right", "right", SWT.ALT | SWT.SHIFT, SWT.ARROW_RIGHT, lines -> rearrange(
                "Make detail of " + LineTree.called(lines), lines, () -> LineTree.indent(lines)));
        verb("Make line\tAlt+Shift+Left", "left", SWT.ALT | SWT.SHIFT, SWT.ARROW_LEFT, lines -> rearrange(
                "Take out " + LineTree.called(lines), lines, () -> LineTree.outdent(lines)));
        verb("Move up\tAlt+Shift+Up", "up", SWT.ALT | SWT.SHIFT, SWT.ARROW_UP, lines -> rearrange(
                "Move " + LineTree.called(lines) + " up", lines, () -> LineTree.move(lines, false)));
        verb("Move down\tAlt+Shift+Down", "down", SWT.ALT | SWT.SHIFT, SWT.ARROW_DOWN, lines -> rearrange(
                "Move " + LineTree.called(lines) + " down", lines, () -> LineTree.move(lines, true)));
        table.action("Fringes\u2026", "fringe", this::fringes)
                .action("Groups\u2026", "columns", this::groups)
                .action("Rate from card\u2026", "money", lines -> new RateDialog(table.grid().getShell(), desk, figures)
                        .ask(lines));
        verb("Go to what it names\tF4", "find", SWT.NONE, SWT.F4, lines -> follow(lines.getFirst()));
        table.onDelete("Delete\tCtrl+Del", this::delete);
    }

    private void verb(String label, String icon, int modifiers, int key, Consumer<List<Line>> run) {
        table.action(label, icon, run);
        table.grid().getUiBindingRegistry().registerFirstKeyBinding(new KeyEventMatcher(modifiers, key), (nat, e) -> {
            List<Line> lines = table.selected();
            if (!lines.isEmpty()) {
                run.accept(lines);
            }
        });
    }

    /** Below the selected line, else at the end of the account that is shown. */
    void add() {
        List<Line> selected = table.selected();
        if (!selected.isEmpty()) {
            insert(selected.getLast(), true);
            return;
        }
        account.get().ifPresentOrElse(to -> table.add("Add line to " + to.getNumber() + " " + to.getName(),
                () -> Lines.add(to, "New line")), () -> desk.tell("Add line",
                        new IllegalArgumentException("Select the account of the new line first")));
    }

    private void insert(Line beside, boolean below) {
        table.add("Insert line", () -> LineTree.insert(beside, below, "New line"));
    }

    private void duplicate(List<Line> lines) {
        table.addAll("Duplicate " + LineTree.called(lines), () -> LineTree.duplicate(lines));
    }

    private void rearrange(String label, List<Line> lines, Runnable work) {
        table.addAll(label, () -> {
            work.run();
            return lines;
        });
    }

    private void delete(List<Line> lines) {
        desk.session().ifPresent(session -> desk.edit("Delete " + LineTree.called(lines), () -> lines.stream()
                .filter(line -> line.eContainer() != null).forEach(session::delete)));
    }

    private void fringes(List<Line> lines) {
        pick("Fringes of " + LineTree.called(lines), "Tick what is owed on top of the pay.", columns.fringesThere(),
                Fringe::getName, lines, Line::getFringes);
    }

    private void groups(List<Line> lines) {
        pick("Groups of " + LineTree.called(lines), "Where one of these is left out of the budget, so are the lines.",
                columns.groupsThere(), Group::getName, lines, Line::getGroups);
    }

    private <V> void pick(String title, String says, List<V> all, Function<V, String> name, List<Line> lines,
            Function<Line, List<V>> of) {
        Set<V> before = new LinkedHashSet<>(of.apply(lines.getFirst()));
        new PickDialog<>(table.grid().getShell(), title, says, all, name).ask(before)
                .ifPresent(picked -> desk.edit("Change " + title.substring(0, 1).toLowerCase() + title.substring(1),
                        () -> lines.forEach(line -> {
                            of.apply(line).clear();
                            of.apply(line).addAll(picked);
                        })));
    }

    /** Goes to the one thing that a line names, or lets a person choose of several. */
    private void follow(Line line) {
        List<Identified> named = desk.session().flatMap(session -> figures.estimate()
                .map(estimate -> Mentions.of(line, session, estimate))).orElse(List.of());
        if (named.isEmpty()) {
            desk.tell("Go to what it names", new IllegalArgumentException("The line " + line.getDescription()
                    + " names nothing that can be shown"));
        } else if (named.size() == 1) {
            jump.to(named.getFirst());
        } else {
            choose(named);
        }
    }

    private void choose(List<Identified> named) {
        var menu = new Menu(table.grid());
        for (Identified object : named) {
            var item = new MenuItem(menu, SWT.PUSH);
            item.setText((Named.typeOf(object) + "  " + Named.nameOf(object)).replace("&", "&&"));
            item.addListener(SWT.Selection, e -> jump.to(object));
        }
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }
}
