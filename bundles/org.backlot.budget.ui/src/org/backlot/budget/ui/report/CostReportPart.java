package org.backlot.budget.ui.report;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Expectation;
import org.backlot.budget.model.Period;
import org.backlot.budget.report.Column;
import org.backlot.budget.report.CostRow;
import org.backlot.budget.report.Expectations;
import org.backlot.budget.report.Item;
import org.backlot.budget.report.LineRow;
import org.backlot.budget.report.Periods;
import org.backlot.budget.ui.Known;
import org.backlot.budget.ui.approval.DecisionDialog;
import org.backlot.budget.ui.approval.SignerBox;
import org.backlot.core.model.Identified;
import org.backlot.ui.find.Jump;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/**
 * The cost report of a period as a tree of accounts; below, what the figure is made of on which the cursor stands. What
 * an account is expected to take yet is typed into its cell.
 */
public class CostReportPart {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final int WIDE = 170;

    private final Desk desk;
    private final Known known;
    private final CostLine.Shown shown = new CostLine.Shown();
    private final Table<CostLine> lines;
    private final Below below;
    private final Combo periods;
    private final SignerBox signer;
    private final Runnable study;
    private Optional<Reported> reported = Optional.empty();
    private List<CostLine> rows = List.of();
    private String period;
    private boolean picked;

    @Inject
    public CostReportPart(Composite parent, Desk desk, Jump jump) {
        this.desk = desk;
        known = new Known(desk);
        var sash = new SashForm(parent, SWT.VERTICAL);
        lines = new Table<>(sash, desk, "org.backlot.budget.ui.costreport",
                CostColumns.all(this::isOpen, this::expect, this::note)).named(CostLine::name).tree(CostLine::below)
                .look(CostColumns::look).onSelect(chosen -> showBelow())
                .onCell((line, column) -> CostColumns.figure(column).ifPresent(this::turn));
        periods = new Combo(lines.bar(), SWT.READ_ONLY);
        periods.setToolTipText("The period that is reported");
        GridDataFactory.swtDefaults().hint(WIDE, SWT.DEFAULT).applyTo(periods);
        periods.addListener(SWT.Selection, e -> choose(periods.getSelectionIndex()));
        signer = new SignerBox(lines.bar(), desk, () -> { });
        lines.button("Week", "plus", this::addWeek).button("Close\u2026", "lock", this::close)
                .rows(() -> rows);
        below = new Below(sash, desk, copy -> live(copy).ifPresent(jump::to));
        sash.setWeights(66, 34);
        desk.watch(periods, List.of(Budget.class, Period.class), this::showPeriods);
        study = desk.study(sash, "Cost report", copy -> Reported.of(copy, period), this::show);
    }

    private List<Period> periods() {
        return known.budget().map(Budget::getPeriods).map(List::copyOf).orElse(List.of());
    }

    private void showPeriods() {
        if (!picked) {
            period = periods().stream().filter(one -> one.getClosed() == null).findFirst().map(Period::getId)
                    .orElse(null);
        }
        List<String> names = new ArrayList<>(List.of("All up to now"));
        periods().forEach(one -> names.add("Period " + one.getNumber() + ", " + DAY.format(one.getFrom()) + " to "
                + DAY.format(one.getUntil()) + (one.getClosed() == null ? "" : ", closed")));
        periods.setItems(names.toArray(String[]::new));
        periods.select(chosen().map(one -> periods().indexOf(one) + 1).orElse(0));
    }

    private Optional<Period> chosen() {
        return periods().stream().filter(one -> Objects.equals(one.getId(), period)).findFirst();
    }

    private void choose(int index) {
        picked = true;
        period = index <= 0 ? null : periods().get(index - 1).getId();
        study.run();
    }

    private void show(Optional<Reported> now) {
        reported = now == null ? Optional.empty() : now;
        rows = reported.map(one -> shown.of(one.report())).orElse(List.of());
        lines.refresh();
        showBelow();
    }

    /** The cursor stands in another column; an event may come before all is made. */
    private void turn(Column column) {
        if (below != null) {
            below.show(column);
        }
    }

    private void showBelow() {
        below.show(reported, lines.selected().stream().findFirst().flatMap(CostLine::row));
    }

    private <T extends Identified> Optional<Identified> live(T copy) {
        return copy == null ? Optional.empty() : desk.session().flatMap(session -> session.object(copy.getId(),
                Identified.class));
    }

    private Optional<Account> account(CostLine line) {
        return line.row().flatMap(CostRow::account).flatMap(this::live).map(Account.class::cast);
    }

    /** What contains others is the sum of them. */
    private boolean isOpen(CostLine line) {
        return line.below().isEmpty() && line.row().flatMap(CostRow::account).isPresent()
                && reported.filter(one -> !one.report().isClosed()).isPresent();
    }

    private void expect(CostLine line, BigDecimal amount) {
        account(line).ifPresent(account -> Expectations.expect(known.budget().orElseThrow(), account, amount,
                line.row().map(CostRow::note).orElse(""), signer.signer().signature()));
    }

    private void note(CostLine line, String note) {
        account(line).ifPresent(account -> Expectations.expect(known.budget().orElseThrow(), account,
                Expectations.of(known.budget().orElseThrow(), account).map(Expectation::getEstimateToComplete)
                        .orElse(line.figures().estimateToComplete()), note, signer.signer().signature()));
    }

    private void addWeek() {
        picked = true;
        known.budget().ifPresent(budget -> desk.edit("Add a period", () -> period = Periods.addWeek(budget,
                LocalDate.now().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))).getId()));
        showPeriods();
        study.run();
    }

    private void close() {
        Optional<Period> open = chosen().or(() -> periods().stream().filter(one -> one.getClosed() == null)
                .findFirst());
        open.ifPresentOrElse(one -> new DecisionDialog(lines.control().getShell(), desk, "Close period "
                + one.getNumber(), "Close", decided -> desk.session().ifPresent(session -> session.edit(
                        "Close period " + one.getNumber(), () -> Periods.close(session.production(),
                                session.questions(), one, decided.signature()))))
                .say("Its report from " + one.getFrom() + " to " + one.getUntil()
                        + " stays as it is, and nothing counts in it any more.").ask(),
                () -> desk.tell("Close a period", new IllegalArgumentException(
                        "No period is open; add a week first")));
    }

    /** The table of the report. */
    public Table<CostLine> lines() {
        return lines;
    }

    /** The table of what a figure is made of. */
    public Table<Item> table() {
        return below.items();
    }

    /** The table of the lines of the estimate below a row. */
    public Table<LineRow> linesBelow() {
        return below.lines();
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        signer.refresh();
        lines.grid().setFocus();
    }
}
