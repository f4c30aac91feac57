package org.backlot.schedule.ui.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.schedule.calendar.StartImpact;
import org.backlot.schedule.calendar.StartMove;
import org.backlot.schedule.calendar.WorkingDays;
import org.backlot.schedule.model.Calendar;
import org.backlot.schedule.model.Schedule;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Kind;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Asks for another first day, and says what moves with it, what can go along, and what the board meets then. */
final class MoveStartDialog {

    /** Milliseconds until somebody who types has stopped. */
    private static final int WAIT = 300;
    private static final String SAYS = "Days without a fixed date follow. Tick what goes along.";

    private final Frame frame;
    private final Desk desk;
    private final Session session;
    private final Calendar calendar;
    private Text date;
    private Table typed;
    private Text meets;
    private LocalDate to;
    private Job working;

    MoveStartDialog(Shell shell, Desk desk, Session session, Calendar calendar) {
        this.desk = desk;
        this.session = session;
        this.calendar = calendar;
        to = WorkingDays.of(session.production(), calendar).start();
        frame = new Frame(shell, "Move the Start").accept("Move", () -> to != null).say(SAYS);
    }

    /** Asks, and moves it in one step where it is wanted. */
    void open() {
        List<String> along = new ArrayList<>();
        var accepted = frame.accept("Move", () -> {
            along.addAll(along());
            return to != null;
        }).ready(false).open(this::fill);
        if (accepted) {
            desk.edit("Move the start to " + Kind.DATE.show(to),
                    () -> new StartMove(session.production(), calendar, to).make(along));
        }
    }

    private void fill(Composite area) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(area);
        label(area, "First day");
        date = new Text(area, SWT.BORDER);
        date.setText(Kind.DATE.show(to));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(date);
        typed = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        typed.setHeaderVisible(true);
        Stream.of("Goes along", "From", "To").forEach(head -> {
            var column = new TableColumn(typed, SWT.NONE);
            column.setText(head);
            column.setWidth(head.equals("Goes along") ? 250 : 130);
        });
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(520, 180).applyTo(typed);
        meets = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(520, 150).applyTo(meets);
        for (StartMove.Typed each : new StartMove(session.production(), calendar, to).typed()) {
            var item = new TableItem(typed, SWT.NONE);
            item.setData(each);
            item.setChecked(each.goes());
        }
        date.addListener(SWT.Modify, e -> typed());
        typed.addListener(SWT.Selection, e -> show());
        show();
    }

    private static void label(Composite area, String text) {
        var label = new Label(area, SWT.NONE);
        label.setText(text);
        label.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
    }

    private void typed() {
        try {
            to = Kind.DATE.parse().apply(date.getText());
            frame.say(SAYS);
        } catch (IllegalArgumentException e) {
            to = null;
            frame.wrong(e.getMessage());
        }
        show();
    }

    private List<String> along() {
        return Stream.of(typed.getItems()).filter(TableItem::getChecked)
                .map(item -> ((StartMove.Typed) item.getData()).id()).toList();
    }

    private void show() {
        LocalDate now = WorkingDays.of(session.production(), calendar).start();
        long days = to == null ? 0 : new StartMove(session.production(), calendar, to).days();
        for (TableItem item : typed.getItems()) {
            var each = (StartMove.Typed) item.getData();
            LocalDate then = item.getChecked() ? each.from().plusDays(days) : each.from();
            item.setText(new String[] {each.what(), Kind.DATE.show(each.from()),
                    then.equals(each.from()) ? "stays" : Kind.DATE.show(then)});
        }
        frame.ready(to != null && !to.equals(now));
        workOut();
    }

    /** Works out what the board would meet, off the thread that draws; what was asked before is dropped. */
    private void workOut() {
        if (working != null) {
            working.cancel();
        }
        if (to == null) {
            meets.setText("");
            return;
        }
        meets.setText("Working out what the board meets then\u2026");
        Production copy = session.snapshot();
        Questions questions = session.questions(Questions.Memory.NONE);
        List<String> along = along();
        LocalDate date = to;
        Display display = meets.getDisplay();
        working = Job.createSystem("Moving the start", monitor -> {
            String says = impact(copy, questions, date, along);
            if (!monitor.isCanceled()) {
                display.asyncExec(() -> {
                    if (!meets.isDisposed() && !monitor.isCanceled()) {
                        meets.setText(says);
                    }
                });
            }
        });
        working.schedule(WAIT);
    }

    private String impact(Production copy, Questions questions, LocalDate date, List<String> along) {
        Calendar copied = Session.section(copy, Schedule.class).stream()
                .flatMap(schedule -> schedule.getCalendars().stream())
                .filter(other -> Objects.equals(other.getId(), calendar.getId())).findFirst().orElseThrow();
        StartImpact before = StartImpact.of(copy, copied, questions);
        new StartMove(copy, copied, date).make(along);
        StartImpact after = StartImpact.of(copy, copied, questions);
        List<String> lines = new ArrayList<>();
        lines.add("Board: " + run(before) + (run(after).equals(run(before)) ? "" : "  \u2192  " + run(after)));
        lines.add(after.holidays().isEmpty() ? "No holidays on the way."
                : "Holidays on the way: " + String.join("; ", after.holidays()));
        List<String> conflicts = new ArrayList<>(after.conflicts());
        lines.add(conflicts.isEmpty() ? "Nobody is needed when they cannot work."
                : conflicts.size() + " needed when they cannot work (" + before.conflicts().size() + " now):");
        lines.addAll(conflicts);
        return String.join("\n", lines);
    }

    private static String run(StartImpact impact) {
        return impact.first() == null ? "no days yet"
                : Kind.DATE.show(impact.first()) + " to " + Kind.DATE.show(impact.last());
    }
}
