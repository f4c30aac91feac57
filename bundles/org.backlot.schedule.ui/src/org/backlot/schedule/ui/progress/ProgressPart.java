package org.backlot.schedule.ui.progress;

import java.time.LocalDate;
import java.util.List;

import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.progress.Progress;
import org.backlot.schedule.progress.ReportedDay;
import org.backlot.ui.kit.Beside;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

/** How the shoot is doing: figures and chart, the dates, and the report of the chosen one. */
public class ProgressPart {

    private static final int NARROW = 520;

    private final Desk desk;
    private final Shooting shooting;
    private final ProgressChart chart;
    private final Table<LocalDate> dates;
    private final ReportPane report;
    private LocalDate shown;

    @Inject
    public ProgressPart(Composite parent, Desk desk) {
        this.desk = desk;
        shooting = new Shooting(desk);
        var whole = new SashForm(parent, SWT.VERTICAL);
        SashForm top = Beside.in(whole, NARROW);
        chart = new ProgressChart(top, desk, this::choose);
        var columns = new DateColumns(shooting::progress);
        dates = new Table<>(top, desk, "org.backlot.schedule.ui.progress", columns.table())
                .look(columns::look).onSelect(this::selected)
                .button("Report a Day", "edit", this::reportNext)
                .button("Catch Up\u2026", "fix", this::catchUp);
        report = new ReportPane(whole, desk, shooting);
        top.setWeights(52, 48);
        whole.setWeights(56, 44);
        dates.rows(() -> shooting.progress().map(p -> p.days().stream().map(Progress.Day::date).toList())
                .orElse(List.of()));
        desk.watch(chart.control(), this::refresh);
        desk.follow(chart.control(), ShootDay.class, this::follow);
    }

    private void refresh() {
        Progress progress = shooting.progress().orElse(null);
        chart.show(progress);
        if (shown == null && progress != null) {
            shooting.plan().flatMap(ReportedDay::next).ifPresent(this::show);
        }
    }

    /** Shows a date everywhere in the part. */
    private void show(LocalDate date) {
        shown = date;
        chart.choose(date);
        report.show(date);
    }

    private void choose(LocalDate date) {
        dates.select(List.of(date));
    }

    private void selected(List<LocalDate> chosen) {
        if (!chosen.isEmpty()) {
            show(chosen.getFirst());
            shooting.planned(chosen.getFirst()).ifPresent(day -> desk.select(List.of(day.day())));
        }
    }

    private void follow(ShootDay day) {
        shooting.plan().stream().flatMap(plan -> plan.days().stream()).filter(one -> one.day() == day).findFirst()
                .map(one -> one.date()).filter(date -> !date.equals(shown)).ifPresent(date -> {
                    show(date);
                    dates.select(List.of(date));
                });
    }

    private void reportNext() {
        shooting.plan().flatMap(ReportedDay::next).ifPresent(date -> {
            choose(date);
            report.focus();
        });
    }

    private void catchUp() {
        desk.session().ifPresent(session -> new CatchUpDialog(desk.ask(Shell.class)
                .orElseGet(chart.control()::getShell), desk, session).open());
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        dates.grid().setFocus();
    }
}
