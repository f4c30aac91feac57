package org.backlot.schedule.ui.day;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.backlot.core.model.Production;
import org.backlot.core.place.Sun;
import org.backlot.core.session.Session;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.document.DayFacts;
import org.backlot.schedule.document.RenamedPlace;
import org.backlot.schedule.document.SheetFacts;
import org.backlot.schedule.model.ShootDay;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Form;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.NameDialog;
import org.backlot.ui.kit.Table;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** What call sheets tell besides the schedule: of the places of a day, of all days, of that day alone. */
public final class FactsDialog {

    private static final int WIDE = 820;
    private static final int HIGH = 380;
    private static final int LIST = 300;

    private final Frame frame;
    private final Desk desk;
    private final ShootDay day;
    private Label sun;

    public FactsDialog(Shell parent, Desk desk, ShootDay day) {
        this.desk = desk;
        this.day = day;
        frame = new Frame(parent, "Facts of the Place")
                .say("What the call sheet tells of each place, on every sheet, and on this day alone.");
    }

    /** Shows it until it is closed; each field is a step of its own. */
    public void open() {
        frame.open(this::fill);
    }

    private void fill(Composite area) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDE, HIGH).applyTo(area);
        var places = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(places);
        GridDataFactory.fillDefaults().grab(false, true).hint(LIST, SWT.DEFAULT).applyTo(places);
        var told = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(told);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(told);
        var form = new Form<>(told, desk, FactFields.all()).named(this::name);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        sun = new Label(told, SWT.WRAP);
        sun.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        GridDataFactory.fillDefaults().grab(true, false).indent(10, 0).applyTo(sun);
        var table = new Table<>(places, desk, "org.backlot.schedule.ui.facts", List.<Column<SheetFacts, ?>>of(
                Column.text("Told of", 225, this::name),
                Column.<SheetFacts, Integer>of("Facts", 60, Kind.WHOLE, facts -> facts.lines().lines().size())
                        .look(facts -> Look.DERIVED)))
                .action("Rename the Place\u2026", "edit", this::rename)
                .leading().onSelect(chosen -> form.show(chosen.isEmpty() ? null : chosen.getFirst()))
                .rows(this::rows);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        desk.watch(sun, this::tellSun);
    }

    /** The places of the day first, which are what is asked for most. */
    private List<SheetFacts> rows() {
        Plan plan = plan().orElse(null);
        if (plan == null) {
            return List.of();
        }
        Set<SheetFacts> rows = new LinkedHashSet<>();
        planned().ifPresent(one -> {
            rows.addAll(SheetFacts.places(plan.production(), one));
            rows.add(new SheetFacts.Day(day));
        });
        rows.add(new SheetFacts.Office(plan.production()));
        rows.addAll(SheetFacts.places(plan.production(), plan.days()));
        return new ArrayList<>(rows);
    }

    private void rename(List<SheetFacts> chosen) {
        if (!chosen.isEmpty() && chosen.getFirst() instanceof SheetFacts.Place place) {
            new NameDialog(frame.shell(), "Rename the Place", "Rename",
                    "Its scenes, the days that are there and these facts follow.", text -> text.isBlank() ? "" : null)
                            .ask(place.location()).ifPresent(name -> desk.edit("Rename " + place.location(),
                                    () -> new RenamedPlace(place.production(), place.location(), name).make()));
        }
    }

    private String name(SheetFacts facts) {
        return switch (facts) {
            case SheetFacts.Office office -> "Every call sheet";
            case SheetFacts.Place place -> place.location();
            case SheetFacts.Day own -> planned().map(PlannedDay::name).orElse("The day") + " alone";
        };
    }

    private void tellSun() {
        Function<Sun, String> times = one -> "The sun on " + planned().map(PlannedDay::name).orElse("the day")
                + ": first light " + one.dawn() + ", rises " + one.rise() + ", sets " + one.set() + ", dark "
                + one.dusk() + ".";
        Optional<Session> session = desk.session();
        Optional<Sun> there = session.flatMap(of -> planned()
                .flatMap(one -> DayFacts.of(of.production(), one, of.questions()).sun()));
        boolean zone = session.map(Session::production).map(Production::getZone).isPresent();
        sun.setText(zone || there.isPresent() ? there.map(times)
                .orElse("With coordinates, the sheet tells when the sun rises and sets.")
                : "With coordinates, and the time zone of the production, the sheet tells when the sun rises and "
                        + "sets.");
        sun.getParent().layout();
    }

    private Optional<Plan> plan() {
        return desk.session().flatMap(session -> Plan.active(session.production(), session.questions()));
    }

    private Optional<PlannedDay> planned() {
        return plan().stream().flatMap(plan -> plan.days().stream()).filter(one -> one.day() == day).findFirst();
    }
}
