package org.backlot.budget.ui.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.scenario.ScenarioMatrix;
import org.backlot.budget.scenario.ScenarioMatrix.Cell;
import org.backlot.budget.scenario.ScenarioMatrix.Row;
import org.backlot.budget.ui.Looks;
import org.backlot.budget.ui.Underway;
import org.backlot.core.session.Session;
import org.backlot.ui.find.Jump;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Matrix;
import org.backlot.ui.kit.Study;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/**
 * Every board with every budget: days, cast cost and total of each, and the difference to the board that drives the
 * money now. A row is a board; each budget has columns of its own.
 */
public class ScenariosPart {

    private final Desk desk;
    private final Jump jump;
    private final Matrix<Row> table;
    private Optional<ScenarioMatrix> matrix = Optional.empty();
    private Underway underway;
    private Study<Optional<ScenarioMatrix>> study;

    @Inject
    public ScenariosPart(Composite parent, Desk desk, Jump jump) {
        this.desk = desk;
        this.jump = jump;
        table = new Matrix<>(parent, this::make);
        study = desk.study(table.control(), "Boards and budgets", (copy, steps) -> ScenarioMatrix.of(copy.production(),
                copy.questions(), steps), (done, of) -> underway.far(done, of), this::show);
    }

    private Table<Row> make(Composite parent) {
        Table<Row> made = new Table<>(parent, desk, "org.backlot.budget.ui.scenarios", columns());
        made.named(Row::name).look(row -> row.active() ? Look.STRONG : Look.PLAIN)
                .action("Go to the board", "right", rows -> open(rows.getFirst()))
                .onOpen(this::open).rows(() -> matrix.map(ScenarioMatrix::rows).orElse(List.of()));
        underway = new Underway(made.bar(), "board", () -> study.stop(), () -> study.askSoon());
        return made;
    }

    private List<String> budgets() {
        return matrix.map(ScenarioMatrix::budgets).orElse(List.of());
    }

    private List<Column<Row, ?>> columns() {
        List<Column<Row, ?>> columns = new ArrayList<>();
        columns.add(Column.<Row>text("Board", 200, row -> row.name() + (row.active() ? ", active" : "")));
        columns.add(Column.<Row, BigDecimal>of("Days", 56, Kind.DECIMAL, row -> row.shootDays().orElse(null)));
        List<String> budgets = budgets();
        for (int i = 0; i < budgets.size(); i++) {
            int at = i;
            String name = budgets.get(i);
            columns.add(Column.<Row, BigDecimal>of(name, 120, Kind.MONEY, row -> row.cells().get(at).total())
                    .look(row -> row.cells().get(at).complete() ? Look.PLAIN : Looks.FAULTY));
            columns.add(Column.<Row, BigDecimal>of("Difference", 110, Kind.MONEY, row -> difference(row, at))
                    .look(row -> sign(difference(row, at))));
            columns.add(Column.<Row, BigDecimal>of("Cast", 110, Kind.MONEY, row -> row.cells().get(at).cast())
                    .look(row -> Look.DERIVED));
        }
        return columns;
    }

    /** Against the active board with the estimate as it stands. */
    private BigDecimal difference(Row row, int budget) {
        return matrix.stream().flatMap(all -> all.rows().stream()).filter(Row::active).findFirst()
                .map(active -> active.cells().getFirst()).map(Cell::total)
                .map(now -> row.cells().get(budget).total().subtract(now)).filter(d -> d.signum() != 0).orElse(null);
    }

    private static Look sign(BigDecimal difference) {
        return difference == null ? Look.PLAIN : difference.signum() > 0 ? Look.WARNING : Look.OK;
    }

    private void show(Optional<ScenarioMatrix> now) {
        matrix = now == null ? Optional.empty() : now;
        table.refresh(budgets());
        underway.done(matrix.map(all -> all.currency().getCurrencyCode() + ", against the active board with the "
                + "estimate as it stands").orElse(""));
    }

    private void open(Row row) {
        desk.session().flatMap((Session session) -> session.object(row.id())).ifPresent(jump::to);
    }

    @Focus
    void focus() {
        table.table().grid().setFocus();
    }
}
