package org.backlot.budget.ui.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.report.DayAccrual;
import org.backlot.budget.report.HotCost;
import org.backlot.budget.ui.Kinds;
import org.backlot.budget.ui.PickDialog;
import org.backlot.budget.ui.approval.Signer;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Copies;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Restyling;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.inject.Inject;

/** What a reported day took against its plan, and what was posted on it. */
public class HotCostPart {

    /** The days that were reported, newest first, and the cost of the chosen one. */
    private record Days(List<LocalDate> days, Optional<HotCost> cost) {
    }

    private final Desk desk;
    private final Combo days;
    private final Button accrue;
    private final Label head;
    private final Table<HotCost.Line> lines;
    private final Table<HotCost.Spent> spent;
    private final Runnable study;
    private List<LocalDate> reported = List.of();
    private volatile LocalDate chosen;
    private Optional<HotCost> cost = Optional.empty();

    @Inject
    public HotCostPart(Composite parent, Desk desk) {
        this.desk = desk;
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        var bar = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 4).spacing(12, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        days = new Combo(bar, SWT.READ_ONLY);
        days.setToolTipText("The day that was reported");
        accrue = new Button(bar, SWT.PUSH);
        accrue.setText("Accrue\u2026");
        accrue.setToolTipText("Makes a draft of an accrual of what the day cost more than planned");
        accrue.addListener(SWT.Selection, e -> accrue());
        head = new Label(bar, SWT.NONE);
        head.setData("org.eclipse.e4.ui.css.CssClassName", "section");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(head);
        var sash = new SashForm(page, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        lines = new Table<>(sash, desk, "org.backlot.budget.ui.hotcost", lineColumns());
        spent = new Table<>(sash, desk, "org.backlot.budget.ui.hotspent", spentColumns());
        sash.setWeights(62, 38);
        lines.rows(() -> cost.map(HotCost::lines).orElse(List.of()));
        spent.rows(() -> cost.map(HotCost::spent).orElse(List.of()));
        study = desk.study(page, "Hot cost", copy -> reported(copy, chosen), this::show);
        days.addListener(SWT.Selection, e -> {
            chosen = reported.get(days.getSelectionIndex());
            study.run();
        });
    }

    /** A draft, which the accountant completes and posts. */
    private void accrue() {
        Optional<Budget> budget = desk.session().flatMap((Session session) -> session.section(Budget.class));
        if (budget.isEmpty() || cost.isEmpty()) {
            return;
        }
        List<Account> accounts = new ArrayList<>();
        budget.get().getAccounts().forEach(account -> collect(account, accounts));
        new PickDialog<>(accrue.getShell(), "Accrue the Hot Cost", "To which account is it coded?", accounts,
                account -> account.getNumber() + "  " + account.getName()).askOne()
                .ifPresent(account -> desk.edit("Accrue the hot cost of " + Kind.DATE.show(cost.get().day()),
                        () -> DayAccrual.add(budget.get(), cost.get(), account, new Signer(desk).signature())));
    }

    private static void collect(Account account, List<Account> all) {
        all.add(account);
        account.getAccounts().forEach(below -> collect(below, all));
    }

    private static List<Column<HotCost.Line, ?>> lineColumns() {
        return List.of(Column.text("Unit", 64, line -> line.unit().isEmpty() ? null : line.unit()),
                Column.text("What", 150, HotCost.Line::label),
                Column.of("Planned", 80, Kinds.FIGURE, line -> line.planned().orElse(null)),
                Column.of("Actual", 80, Kinds.FIGURE, HotCost.Line::actual),
                Column.text("In", 70, HotCost.Line::counted),
                Column.of("Over", 80, Kinds.FIGURE, line -> line.over().orElse(null)),
                Column.<HotCost.Line, BigDecimal>of("Costs more", 100, Kind.MONEY,
                        line -> line.cost().filter(more -> more.signum() != 0).orElse(null))
                        .look(line -> line.cost().filter(more -> more.signum() > 0).isPresent() ? Look.ERROR
                                : Look.PLAIN));
    }

    private static List<Column<HotCost.Spent, ?>> spentColumns() {
        return List.of(Column.text("Posted on the day", 190, one -> one.coding().isMissing() ? "Not coded"
                : one.coding().words()), Column.of("Amount", 100, Kind.MONEY, HotCost.Spent::amount));
    }

    private static Days reported(Copies.Copy copy, LocalDate day) {
        var days = new TreeSet<LocalDate>();
        copy.questions().quantities(copy.production()).stream()
                .filter(quantity -> quantity.name().equals("schedule.dayScenes"))
                .forEach(quantity -> days.add(LocalDate.parse(quantity.key())));
        LocalDate of = day != null && days.contains(day) ? day : days.isEmpty() ? null : days.last();
        return new Days(days.reversed().stream().toList(), of == null
                || Session.section(copy.production(), Budget.class).isEmpty() ? Optional.empty()
                        : Optional.of(HotCost.of(copy.production(), copy.questions(), of)));
    }

    private void show(Days now) {
        reported = now == null ? List.of() : now.days();
        cost = now == null ? Optional.empty() : now.cost();
        days.setItems(reported.stream().map(Kind.DATE::show).toArray(String[]::new));
        Restyling.enable(accrue, cost.filter(one -> one.over().signum() != 0).isPresent());
        days.select(cost.map(one -> reported.indexOf(one.day())).orElse(-1));
        head.setText(cost.map(one -> (one.over().signum() == 0 ? "Costs as planned" : Kind.MONEY.show(one.over().abs())
                + (one.over().signum() < 0 ? " less than planned" : " more than planned")) + "; "
                + Kind.MONEY.show(one.posted())
                + " posted" + (one.priced() ? "" : "; overtime has no price yet"))
                .orElse("No day was reported yet"));
        head.getParent().layout();
        lines.refresh();
        spent.refresh();
    }

    /** The table of the day's lines. */
    public Table<HotCost.Line> table() {
        return lines;
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        lines.grid().setFocus();
    }
}
