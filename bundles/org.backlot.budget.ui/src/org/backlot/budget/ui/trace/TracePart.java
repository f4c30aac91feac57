package org.backlot.budget.ui.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Credit;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.Group;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Phase;
import org.backlot.budget.trace.Trace;
import org.backlot.budget.trace.TraceStep;
import org.backlot.budget.trace.UsedBy;
import org.backlot.budget.ui.Kinds;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.core.session.Named;
import org.backlot.core.session.Session;
import org.backlot.ui.find.Jump;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Copies;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/**
 * What the figures of the thing that is selected follow from, down to strips, deals and orders, and what uses them; the
 * grand total where nothing is. A double click goes to what a row names.
 */
public class TracePart {

    private static final List<Class<? extends Identified>> FOLLOWED = List.of(Line.class, Account.class, Global.class,
            Charge.class, Credit.class, Fringe.class, Group.class, Phase.class);

    private final Desk desk;
    private final Jump jump;
    private final Table<TraceStep> table;
    private final Runnable again;
    private volatile String subject = "";
    private volatile boolean whole;
    private List<TraceStep> steps = List.of();

    @Inject
    public TracePart(Composite parent, Desk desk, Jump jump) {
        this.desk = desk;
        this.jump = jump;
        table = new Table<>(parent, desk, "org.backlot.budget.ui.trace", columns())
                .tree(TraceStep::steps)
                .button("Grand Total", "topsheet", this::total)
                .onOpen(this::open)
                .action("Go to it", "right", some -> open(some.getFirst()))
                .rows(() -> steps);
        again = desk.study(table.control(), "Trace of the budget", this::trace, this::show);
        FOLLOWED.forEach(type -> desk.follow(table.control(), type, this::follow));
    }

    private static List<Column<TraceStep, ?>> columns() {
        return List.of(Column.<TraceStep>text("Figure", 280, TraceStep::figure),
                Column.<TraceStep, String>of("Value", 150, Kinds.FORMULA, TracePart::value),
                Column.<TraceStep>text("From", 560, TraceStep::how)
                        .look(step -> step.faulty() ? Look.ERROR : Look.DERIVED));
    }

    private static String value(TraceStep step) {
        boolean money = step.unit().matches("[A-Z]{3}");
        return step.value().map(value -> (money ? Kind.MONEY.show(value) : Kinds.figure(value)) + " " + step.unit())
                .map(String::strip).orElse("");
    }

    private void follow(Identified object) {
        if (!subject.equals(object.getId()) || whole) {
            subject = object.getId();
            whole = false;
            again.run();
        }
    }

    private void total() {
        whole = true;
        again.run();
    }

    /** Off the thread that draws. */
    private List<TraceStep> trace(Copies.Copy copy) {
        Production production = copy.production();
        Optional<Budget> budget = Session.section(production, Budget.class);
        return budget.flatMap(of -> Estimate.of(production, copy.questions()).map(estimate -> {
            Named named = Named.of(production);
            Trace trace = new Trace(estimate, of, named);
            return named.find(subject).filter(found -> !whole).map(found -> steps(trace, new UsedBy(estimate), found))
                    .orElseGet(() -> List.of(trace.total()));
        })).orElse(List.of());
    }

    private static List<TraceStep> steps(Trace trace, UsedBy users, Identified of) {
        List<TraceStep> steps = new ArrayList<>(trace.of(of).stream().toList());
        List<TraceStep> used = users.of(of);
        if (!used.isEmpty()) {
            steps.add(new TraceStep("Used by", Optional.empty(), "", Named.nameOf(of), false, Optional.empty(), used));
        }
        return steps;
    }

    private void show(List<TraceStep> now) {
        steps = now == null ? List.of() : now;
        table.refresh();
    }

    private void open(TraceStep step) {
        step.about().flatMap(object -> desk.session().flatMap((Session session) -> session.object(object.getId())))
                .ifPresent(jump::to);
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
