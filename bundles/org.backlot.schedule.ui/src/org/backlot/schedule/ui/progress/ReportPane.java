package org.backlot.schedule.ui.progress;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.model.Scene;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.DayReport;
import org.backlot.schedule.model.SceneReport;
import org.backlot.schedule.progress.ReportedDay;
import org.backlot.schedule.progress.Reporting;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Form;
import org.backlot.ui.kit.Table;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The report of one day, as it is filled in every evening: its times, and what became of each scene. */
final class ReportPane {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);

    private final Desk desk;
    private final Shooting shooting;
    private final Composite whole;
    private final Label title;
    private final Combo units;
    private final Form<DayOfUnit> times;
    private final Table<Scene> scenes;
    private DayOfUnit shown;

    ReportPane(Composite parent, Desk desk, Shooting shooting) {
        this.desk = desk;
        this.shooting = shooting;
        whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
        var head = new Composite(whole, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 6).spacing(12, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        title = new Label(head, SWT.NONE);
        title.setData("org.eclipse.e4.ui.css.CssClassName", "section");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
        units = new Combo(head, SWT.READ_ONLY);
        units.addListener(SWT.Selection, e -> show(new DayOfUnit(shown.date(),
                units(shown.date()).get(units.getSelectionIndex()))));
        var columns = new ReportColumns(shooting, () -> shown);
        times = Form.paper(whole, desk, columns.day(), 11, 1, 1, 1, 1, 1, 1, 1, 4);
        times.named(this::name);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(times.control());
        scenes = new Table<>(whole, desk, "org.backlot.schedule.ui.report", columns.scenes())
                .named(scene -> "scene " + scene.getNumber()).look(columns::look)
                .button("All Complete", "approve", this::allComplete)
                .onDelete("Take Off the Report", this::takeOff);
        addScene();
        scenes.rows(this::lines);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scenes.control());
        desk.watch(whole, this::refresh);
    }

    private void addScene() {
        var number = new Text(scenes.bar(), SWT.BORDER | SWT.SINGLE);
        number.setMessage("Add scene");
        number.setToolTipText("Type the number of a scene that was shot though it was not planned, and Enter");
        GridDataFactory.swtDefaults().hint(110, SWT.DEFAULT).applyTo(number);
        number.addListener(SWT.DefaultSelection, e -> {
            if (shown != null && !number.getText().isBlank() && add(number.getText().strip())) {
                number.setText("");
            }
        });
    }

    private boolean add(String number) {
        Scene scene = desk.session().stream().flatMap(s -> Breakdown.scenes(s.production()).stream())
                .filter(one -> number.equalsIgnoreCase(one.getNumber())).findFirst().orElse(null);
        if (scene == null) {
            desk.tell("Add a scene", new IllegalArgumentException("The script has no scene " + number));
            return false;
        }
        boolean done = desk.edit("Add scene " + scene.getNumber() + " to " + name(shown),
                () -> Reporting.scene(report(), scene));
        scenes.select(List.of(scene));
        scenes.grid().setFocus();
        return done;
    }

    private DayReport report() {
        return Reporting.day(shooting.schedule().orElseThrow(), shown.date(), shown.unit());
    }

    private List<Scene> lines() {
        return shown == null ? List.of() : shooting.reported(shown.date(), shown.unit())
                .map(day -> day.lines().stream().map(ReportedDay.Line::scene).toList()).orElse(List.of());
    }

    private void allComplete() {
        if (shown != null) {
            shooting.reported(shown.date(), shown.unit()).ifPresent(day -> desk.edit("Complete " + name(shown),
                    () -> Reporting.complete(shooting.schedule().orElseThrow(), day)));
        }
    }

    private void takeOff(List<Scene> off) {
        desk.edit("Take scenes off " + name(shown), () -> {
            List<SceneReport> told = report().getScenes();
            told.removeIf(report -> off.stream().anyMatch(scene -> scene.getId().equals(report.getScene())));
        });
    }

    private String name(DayOfUnit day) {
        return "the report of " + shooting.reported(day.date(), day.unit()).map(ReportedDay::name)
                .filter(name -> !name.isBlank()).orElse(day.date().toString());
    }

    /** Shows a date, of the unit that was shown if it works then. */
    void show(LocalDate date) {
        List<String> working = units(date);
        String unit = shown != null && working.contains(shown.unit()) ? shown.unit()
                : working.isEmpty() ? "" : working.getFirst();
        show(new DayOfUnit(date, unit));
    }

    private void show(DayOfUnit day) {
        shown = day;
        refresh();
        scenes.refresh();
    }

    private List<String> units(LocalDate date) {
        return shooting.plan().map((Plan plan) -> ReportedDay.on(plan, date).stream().map(ReportedDay::unit).toList())
                .orElse(List.of());
    }

    private void refresh() {
        boolean there = shown != null && shooting.plan().isPresent();
        shown = there ? shown : null;
        String name = there ? shooting.reported(shown.date(), shown.unit()).map(ReportedDay::name).orElse("") : "";
        title.setText(there ? (name.isBlank() ? "" : name + ", ") + DATE.format(shown.date())
                : "Choose a day to report");
        List<String> working = there ? units(shown.date()) : List.of();
        units.setItems(working.stream().map(unit -> unit.isEmpty() ? "Main unit" : unit).toArray(String[]::new));
        units.select(there ? working.indexOf(shown.unit()) : -1);
        units.setVisible(working.size() > 1);
        times.show(shown);
        title.getParent().layout();
    }

    /** The cursor goes to the first scene. */
    void focus() {
        if (scenes.selected().isEmpty() && !scenes.shown().isEmpty()) {
            scenes.select(List.of(scenes.shown().getFirst()));
        }
        scenes.grid().setFocus();
    }

    Control control() {
        return whole;
    }
}
