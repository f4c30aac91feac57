package org.backlot.resources.ui.lookahead;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.backlot.core.check.Severity;
import org.backlot.core.question.Days;
import org.backlot.core.value.Settings;
import org.backlot.resources.lookahead.Horizon;
import org.backlot.resources.lookahead.LookAhead;
import org.backlot.resources.lookahead.Upcoming;
import org.backlot.ui.find.Jump;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Copies;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

import jakarta.inject.Inject;

/** What the next days bring: what is open, what ends, what is due, and what may go wrong. A double click goes there. */
public class LookAheadPart {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final int MOST = 366;

    /** What was found, and for which days. */
    private record Ahead(Days days, List<Upcoming> found) {
    }

    private final Desk desk;
    private final Jump jump;
    private final Table<Upcoming> table;
    private final Spinner days;
    private final Label says;
    private List<Upcoming> found = List.of();

    @Inject
    public LookAheadPart(Composite parent, Desk desk, Jump jump) {
        this.desk = desk;
        this.jump = jump;
        table = new Table<>(parent, desk, "org.backlot.resources.lookahead", columns());
        table.named(Upcoming::what).action("Go to it", "right", rows -> open(rows.getFirst())).onOpen(this::open);
        new Label(table.bar(), SWT.NONE).setText("Days ahead");
        days = new Spinner(table.bar(), SWT.BORDER);
        days.setValues(LookAhead.STANDARD_DAYS, 1, MOST, 0, 1, 7);
        days.addListener(SWT.Selection, e -> choose());
        says = new Label(table.bar(), SWT.NONE);
        says.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        GridDataFactory.swtDefaults().indent(8, 0).applyTo(says);
        table.rows(() -> found);
        desk.study(table.control(), "Look-ahead", LookAheadPart::look, this::show);
    }

    private static Ahead look(Copies.Copy copy) {
        Days days = Horizon.of(copy.production(), copy.questions(), LocalDate.now());
        return new Ahead(days, LookAhead.of(copy.production(), copy.questions(), days));
    }

    private static List<Column<Upcoming, ?>> columns() {
        return List.of(Column.of("Day", 130, Kind.DATE, Upcoming::date),
                Column.<Upcoming>text("About", 100, upcoming -> upcoming.topic().label())
                        .look(upcoming -> look(upcoming.severity())),
                Column.<Upcoming>text("What", 220, Upcoming::what),
                Column.<Upcoming>text("Matter", 640, Upcoming::says));
    }

    private static Look look(Severity severity) {
        return switch (severity) {
            case ERROR -> Look.on("error.soft", "error");
            case WARNING -> Look.on("warning.soft", "warning");
            case INFO -> Look.PLAIN;
        };
    }

    private void show(Ahead ahead) {
        found = ahead == null ? List.of() : ahead.found();
        if (ahead != null) {
            days.setSelection((int) ahead.days().stream().count());
        }
        says.setText(ahead == null ? "" : DAY.format(ahead.days().first()) + " to " + DAY.format(ahead.days().last())
                + (found.isEmpty() ? ": nothing is open" : ""));
        says.requestLayout();
        table.refresh();
    }

    /** The office looks as far ahead as somebody chose last, on paper and on the command line too. */
    private void choose() {
        desk.session().ifPresent(session -> desk.edit("Look " + days.getSelection() + " days ahead",
                () -> Settings.set(session.production(), LookAhead.DAYS, Integer.toString(days.getSelection()))));
    }

    private void open(Upcoming upcoming) {
        desk.session().flatMap(session -> session.object(upcoming.target())).ifPresent(jump::to);
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
