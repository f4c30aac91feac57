package org.backlot.budget.ui.line;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.backlot.budget.edit.Lines;
import org.backlot.budget.estimate.Cell;
import org.backlot.budget.estimate.LineCost;
import org.backlot.budget.formula.Fault;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Line;
import org.backlot.budget.ui.Figures;
import org.backlot.budget.ui.Kinds;
import org.backlot.budget.ui.Looks;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** What is known of a detail line: what a person types, and what it comes to. */
public final class LineColumns {

    private final Figures figures;

    public LineColumns(Figures figures) {
        this.figures = figures;
    }

    /** From left to right. */
    public List<Column<Line, ?>> all() {
        return List.of(account(), description(),
                formula("Amount", 216, Lines.Column.AMOUNT, LineCost::amount), amount(),
                Column.text("Unit", 48, Line::getUnit).edit(Line::setUnit),
                formula("×", 36, Lines.Column.MULTIPLIER, LineCost::multiplier),
                formula("Rate", 78, Lines.Column.RATE, LineCost::rate),
                money("Subtotal", 90, LineCost::base, Look.DERIVED),
                money("Total", 96, LineCost::total, Look.STRONG), fringeCost(), fringes(),
                Column.text("Department", 110, Line::getDepartment).edit(Line::setDepartment),
                Column.text("Basis", 150, Line::getBasis).edit(Line::setBasis),
                Column.of("Notes", 180, Kind.LINES, Line::getNotes).edit(Line::setNotes), problem());
    }

    Column<Line, String> account() {
        return Column.<Line>text("Account", 66, line -> account(line).map(Account::getNumber).orElse(null))
                .look(line -> Look.DERIVED);
    }

    Column<Line, String> description() {
        return Column.text("Description", 190, Line::getDescription).edit(Line::setDescription);
    }

    Column<Line, BigDecimal> amount() {
        return Column.<Line, BigDecimal>of("=", 50, Kinds.FIGURE,
                line -> figures.of(line).flatMap(cost -> cost.amount().value()).orElse(null))
                .look(line -> Looks.derived(figures.of(line).map(LineCost::amount)));
    }

    Column<Line, BigDecimal> fringeCost() {
        return money("Fringe cost", 86, LineCost::fringeTotal, Look.DERIVED);
    }

    Column<Line, List<Fringe>> fringes() {
        return Column.<Line, List<Fringe>>of("Fringes", 190, Kinds.fringes(this::known), Line::getFringes)
                .edit((line, fringes) -> {
                    line.getFringes().clear();
                    line.getFringes().addAll(fringes);
                }).look(line -> figures.of(line).filter(cost -> cost.problem().isPresent()).isPresent() ? Looks.FAULTY
                        : Look.PLAIN);
    }

    Column<Line, String> problem() {
        return Column.<Line>text("Problem", 280, line -> problem(line).orElse(null)).look(line -> Look.ERROR);
    }

    private Column<Line, String> formula(String label, int width, Lines.Column column,
            Function<LineCost, Cell> cell) {
        return Column.<Line, String>of(label, width, Kinds.FORMULA, column::of)
                .edit((line, text) -> Lines.set(line, column, text))
                .look(line -> Looks.typed(figures.of(line).map(cell)));
    }

    private Column<Line, BigDecimal> money(String label, int width, Function<LineCost, BigDecimal> figure, Look look) {
        return Column.<Line, BigDecimal>of(label, width, Kind.MONEY, line -> figures.of(line)
                .filter(LineCost::isComputed).map(figure).orElse(null)).look(line -> figures.of(line)
                        .filter(cost -> !cost.isComputed()).isPresent() ? Looks.FAULTY : look);
    }

    /** What keeps a line from being computed, as a person is told. */
    public Optional<String> problem(Line line) {
        return figures.of(line).filter(cost -> !cost.isComputed()).map(cost -> told("Amount", cost.amount())
                .or(() -> told("Multiplier", cost.multiplier())).or(() -> told("Rate", cost.rate()))
                .or(cost::problem).orElse(""));
    }

    private static Optional<String> told(String column, Cell cell) {
        return cell.fault().map(Fault::located).map(message -> column + ": " + message);
    }

    private List<Fringe> known() {
        return figures.budget().map(Budget::getFringes).map(List::copyOf).orElse(List.of());
    }

    static Optional<Account> account(Line line) {
        return line.eContainer() instanceof Account account ? Optional.of(account) : Optional.empty();
    }
}
