package org.backlot.resources.ui.lookahead;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.backlot.core.check.Severity;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;
import org.backlot.core.question.Days;
import org.backlot.core.session.Session;
import org.backlot.core.value.Settings;
import org.backlot.resources.lookahead.Heading;
import org.backlot.resources.lookahead.Horizon;
import org.backlot.resources.lookahead.LookAhead;
import org.backlot.resources.lookahead.Upcoming;
import org.backlot.resources.model.ResourcesPackage;
import org.backlot.resources.ui.Way;
import org.backlot.ui.find.Jump;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Copies;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

import jakarta.inject.Inject;

/**
 * What the next days bring: what is open, what ends, what is due, and what may go wrong. A double click unfolds what is
 * many, and goes to what is one.
 */
public class LookAheadPart {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final int MOST = 366;

    /** What was found, and for which days. */
    private record Ahead(Days days, List<Heading> found) {
    }

    private final Desk desk;
    private final Way way;
    private final Table<AheadRow> table;
    private final Spinner days;
    private final Label says;
    private final AheadRow.Known known = new AheadRow.Known();
    private List<AheadRow> rows = List.of();

    @Inject
    public LookAheadPart(Composite parent, Desk desk, Jump jump) {
        this(parent, desk, new Way(desk, jump));
    }

    /** Goes there another way. */
    public LookAheadPart(Composite parent, Desk desk, Way way) {
        this.desk = desk;
        this.way = way;
        table = new Table<>(parent, desk, "org.backlot.resources.lookahead", columns());
        table.named(row -> row.heading().what()).tree(AheadRow::below).folded()
                .look(row -> row.below().isEmpty() ? Look.PLAIN : Look.STRONG)
                .action("Go to it", "right", chosen -> open(chosen.getFirst())).onOpen(this::open);
        new Label(table.bar(), SWT.NONE).setText("Days ahead");
        days = new Spinner(table.bar(), SWT.BORDER);
        days.setValues(LookAhead.STANDARD_DAYS, 1, MOST, 0, 1, 7);
        days.addListener(SWT.Selection, e -> choose());
        says = new Label(table.bar(), SWT.NONE);
        says.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        GridDataFactory.swtDefaults().indent(8, 0).applyTo(says);
        table.rows(() -> rows);
        desk.study(table.control(), "Look-ahead", LookAheadPart::look, this::show);
    }

    private static Ahead look(Copies.Copy copy) {
        Days days = Horizon.of(copy.production(), copy.questions(), LocalDate.now());
        return new Ahead(days, Heading.of(LookAhead.of(copy.production(), copy.questions(), days)));
    }

    private static List<Column<AheadRow, ?>> columns() {
        return List.of(Column.of("Day", 150, Kind.DATE, row -> row.heading().date()),
                Column.<AheadRow>text("About", 110, row -> row.heading().topic().label())
                        .look(row -> look(row.heading().severity())),
                Column.<AheadRow>text("What", 240, row -> row.heading().what()),
                Column.<AheadRow>text("Matter", 600, row -> row.heading().says()));
    }

    private static Look look(Severity severity) {
        return switch (severity) {
            case ERROR -> Look.on("error.soft", "error");
            case WARNING -> Look.on("warning.soft", "warning");
            case INFO -> Look.PLAIN;
        };
    }

    private void show(Ahead ahead) {
        rows = known.rows(ahead == null ? List.of() : ahead.found());
        if (ahead != null) {
            days.setSelection((int) ahead.days().stream().count());
        }
        says.setText(ahead == null ? "" : DAY.format(ahead.days().first()) + " to " + DAY.format(ahead.days().last())
                + (rows.isEmpty() ? ": nothing is open" : ""));
        says.requestLayout();
        table.refresh();
    }

    /** The office looks as far ahead as somebody chose last, on paper and on the command line too. */
    private void choose() {
        desk.session().ifPresent(session -> desk.edit("Look " + days.getSelection() + " days ahead",
                () -> Settings.set(session.production(), LookAhead.DAYS, Integer.toString(days.getSelection()))));
    }

    private void open(AheadRow row) {
        if (row.below().isEmpty()) {
            desk.session().ifPresent(session -> go(session, row.heading().lines().getFirst()));
        } else {
            table.turn(row);
        }
    }

    private void go(Session session, Upcoming upcoming) {
        Optional<Identified> object = session.object(upcoming.target());
        way.to(upcoming.what(), object, object.map(there -> shownWith(upcoming.topic(), there)).orElse(null));
    }

    /**
     * A journey or a bed that nobody has decided on yet is shown where the others are, by its person; what somebody
     * holds where people are known best.
     */
    private static EClass shownWith(Upcoming.Topic topic, EObject object) {
        return switch (topic) {
            case TRAVEL -> ResourcesPackage.Literals.TRIP;
            case ROOM -> ResourcesPackage.Literals.STAY;
            case CERTIFICATE -> object instanceof Person ? ResourcesPackage.Literals.PROFILE : object.eClass();
            default -> object.eClass();
        };
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
