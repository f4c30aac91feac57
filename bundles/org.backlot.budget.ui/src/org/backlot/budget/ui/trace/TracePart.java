package org.backlot.budget.ui.trace;

import java.util.List;
import java.util.Optional;

import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.LineCost;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.Line;
import org.backlot.budget.ui.Figures;
import org.backlot.budget.ui.Kinds;
import org.backlot.core.model.Identified;
import org.backlot.core.session.Session;
import org.backlot.ui.find.Jump;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** Where the figures of what is selected come from; a double click goes to what a row names. */
public class TracePart {

    private static final List<Column<Step, ?>> COLUMNS = List.of(
            Column.text("Figure", 280, Step::figure),
            Column.<Step, String>of("Value", 130, Kinds.FORMULA, Step::value),
            Column.text("From", 560, Step::how).look(step -> step.faulty() ? Look.ERROR : Look.DERIVED));

    private final Desk desk;
    private final Figures figures;
    private final Table<Step> table;
    private Identified subject;

    @Inject
    public TracePart(Composite parent, Desk desk, Jump jump) {
        this.desk = desk;
        figures = Figures.of(desk);
        table = new Table<>(parent, desk, "org.backlot.budget.ui.trace", COLUMNS)
                .tree(Step::steps)
                .onOpen(step -> step.about().ifPresent(jump::to))
                .action("Go to it", "right", steps -> steps.getFirst().about().ifPresent(jump::to))
                .rows(this::steps);
        desk.follow(table.control(), Line.class, this::show);
        desk.follow(table.control(), Account.class, this::show);
        desk.follow(table.control(), Global.class, this::show);
        desk.follow(table.control(), Charge.class, this::show);
    }

    private void show(Identified now) {
        if (subject != now) {
            subject = now;
            table.refresh();
        }
    }

    private List<Step> steps() {
        return desk.session().flatMap((Session session) -> figures.estimate().flatMap(estimate -> subject(session, estimate)
                .map(traced -> new Trace(estimate, session::object).of(traced)))).orElse(List.of());
    }

    /** What was selected last; before that, the first line that follows from the schedule, as there is much to see. */
    private Optional<Identified> subject(Session session, Estimate estimate) {
        if (subject != null && session.object(subject.getId()).isPresent()) {
            return Optional.of(subject);
        }
        return estimate.allAccounts().flatMap(account -> account.lines().stream())
                .filter(cost -> !cost.used().isEmpty()).map(LineCost::line).map(Identified.class::cast).findFirst();
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
