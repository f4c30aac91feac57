package org.backlot.budget.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.backlot.budget.report.Column;
import org.backlot.budget.report.CostRow;
import org.backlot.budget.report.Item;
import org.backlot.budget.report.LineRow;
import org.backlot.budget.ui.OneOf;
import org.backlot.core.model.Identified;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Table;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * What stands below the cost report: the amounts that the figure under the cursor is made of, or the lines of the
 * estimate against what was ordered and spent on them.
 */
final class Below {

    private final Label head;
    private final Composite stack;
    private final Table<Item> items;
    private final Table<LineRow> lines;
    private Optional<Reported> reported = Optional.empty();
    private Optional<CostRow> row = Optional.empty();
    private Column figure = Column.TO_DATE;
    private boolean byLine;

    /** @param open goes to what a row is about, which is of a copy of the production */
    Below(Composite parent, Desk desk, Consumer<Identified> open) {
        var whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
        var bar = new Composite(whole, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 3).spacing(4, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        head = new Label(bar, SWT.NONE);
        head.setData("org.eclipse.e4.ui.css.CssClassName", "section");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(head);
        var choice = new OneOf<>(bar, this::turn);
        choice.add(false, "Amounts").setToolTipText("The payments and orders that the figure is made of");
        choice.add(true, "Lines").setToolTipText("Each line of the estimate against what was ordered and spent on it");
        choice.turnTo(false);
        stack = new Composite(whole, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        items = new Table<>(stack, desk, "org.backlot.budget.ui.costitems", CostColumns.items())
                .onOpen(item -> open.accept(item.object()))
                .action("Go there", "right", chosen -> open.accept(chosen.getFirst().object()));
        lines = new Table<>(stack, desk, "org.backlot.budget.ui.costlines", CostColumns.lines())
                .onOpen(line -> open.accept(line.object()))
                .action("Go there", "right", chosen -> open.accept(chosen.getFirst().object()));
        items.rows(() -> reported.flatMap(one -> row.map(of -> one.items(of, figure))).orElse(List.of()));
        lines.rows(() -> reported.flatMap(one -> row.map(one::lines)).orElse(List.of()));
        turn(false);
    }

    private void turn(boolean lineByLine) {
        byLine = lineByLine;
        ((StackLayout) stack.getLayout()).topControl = byLine ? lines.control() : items.control();
        stack.layout();
        refresh();
    }

    /** Shows another figure of the row. */
    void show(Column other) {
        if (figure != other) {
            figure = other;
            refresh();
        }
    }

    /** Shows a row of a report. */
    void show(Optional<Reported> of, Optional<CostRow> now) {
        reported = of;
        row = now;
        refresh();
    }

    private void refresh() {
        String problems = reported.map(one -> String.join("; ", one.report().problems())).orElse("");
        head.setText((problems.isEmpty() ? row.map(this::says).orElse(reported.map(one -> "Against: "
                + one.report().against()).orElse("No budget yet")) : "Incomplete: " + problems).replace("&", "&&"));
        head.setToolTipText(problems.isEmpty() ? null : problems);
        (byLine ? lines : items).refresh();
    }

    private String says(CostRow of) {
        String name = (of.number() + " " + of.name()).strip();
        boolean closed = byLine && reported.filter(one -> one.report().isClosed()).isPresent();
        return closed ? name + ": a closed period keeps accounts and no lines" : byLine ? name + ", line by line"
                : figure.label() + ": " + name + ", " + Kind.MONEY.show(figure.of(of.figures()));
    }

    /** The table of what the figure is made of. */
    Table<Item> items() {
        return items;
    }

    /** The table of the lines. */
    Table<LineRow> lines() {
        return lines;
    }
}
