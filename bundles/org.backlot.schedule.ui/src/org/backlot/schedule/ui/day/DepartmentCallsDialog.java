package org.backlot.schedule.ui.day;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.document.CrewCalls;
import org.backlot.schedule.document.DepartmentCall;
import org.backlot.schedule.model.ShootDay;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Table;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** When each department is called, on all days, and when that is on one of them. */
public final class DepartmentCallsDialog {

    private static final Kind<DepartmentCall> CALL = new Kind<>(Kind.Shape.TEXT, false, DepartmentCall::toString,
            text -> text.isBlank() ? null : DepartmentCall.parse(text), List::of,
            Comparator.comparing(DepartmentCall::toString));

    private final Frame frame;
    private final Desk desk;
    private final ShootDay day;
    private Map<String, String> calls = Map.of();

    public DepartmentCallsDialog(Shell parent, Desk desk, ShootDay day) {
        this.desk = desk;
        this.day = day;
        frame = new Frame(parent, "Department Calls").say("Departments come at the general call, make-up and wardrobe "
                + "with the first of the cast. Call one at a time, as 06:30, or so long before, as 30 min before; or "
                + "write not called.");
    }

    /** Shows it until it is closed; each call is a step of its own. */
    public void open() {
        frame.open(this::fill);
    }

    private void fill(Composite area) {
        var table = new Table<>(area, desk, "org.backlot.schedule.ui.departmentCalls", List.<Column<String, ?>>of(
                Column.text("Department", 200, Function.<String>identity()),
                Column.<String, Integer>of("People", 70, Kind.WHOLE, this::people).look(name -> Look.DERIVED),
                Column.<String, DepartmentCall>of("Call", 150, CALL, name -> production()
                        .flatMap(production -> DepartmentCall.of(production, name)).orElse(null))
                        .edit((name, call) -> production().ifPresent(
                                production -> DepartmentCall.choose(production, name, call)))
                        .offering(() -> List.of("30 min before", "1 h before", "not called")),
                Column.<String>text(planned().map(one -> "On " + one.name()).orElse("That day"), 170,
                        name -> calls.getOrDefault(name, "")).look(name -> Look.DERIVED)))
                .named(name -> name)
                .rows(this::rows);
        GridDataFactory.fillDefaults().grab(true, true).hint(600, 320).applyTo(table.control());
    }

    private List<String> rows() {
        List<String> names = production().map(CrewCalls::departments).orElse(List.of());
        Session session = desk.session().orElse(null);
        calls = planned().map(one -> CrewCalls.of(plan().orElseThrow(), one, session.questions()))
                .map(crew -> names.stream().collect(Collectors.toMap(name -> name, crew::call))).orElse(Map.of());
        return names;
    }

    private int people(String department) {
        return production().map(of -> (int) of.getPeople().stream().filter(person -> person.getDepartment() != null
                && person.getDepartment().strip().equals(department)).count()).orElse(0);
    }

    private Optional<Production> production() {
        return desk.session().map(Session::production);
    }

    private Optional<Plan> plan() {
        return desk.session().flatMap(session -> Plan.active(session.production(), session.questions()));
    }

    private Optional<PlannedDay> planned() {
        return plan().stream().flatMap(plan -> plan.days().stream()).filter(one -> one.day() == day).findFirst();
    }
}
