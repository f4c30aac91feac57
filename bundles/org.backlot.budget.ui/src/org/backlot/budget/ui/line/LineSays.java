package org.backlot.budget.ui.line;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.backlot.budget.estimate.Cell;
import org.backlot.budget.estimate.Faulty;
import org.backlot.budget.estimate.LineCost;
import org.backlot.budget.estimate.LineCost.FringeCost;
import org.backlot.budget.formula.Fault;
import org.backlot.budget.model.Line;
import org.backlot.budget.ui.Figures;
import org.backlot.budget.ui.Kinds;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;

/** What the grid tells of a cell that somebody points at: what is wrong, or the value of a formula with its sources. */
public final class LineSays {

    private LineSays() {
    }

    /** What is told of a cell; empty where there is nothing to add to what it shows. */
    public static Optional<String> of(Figures figures, Line line, Column<Line, ?> column) {
        return switch (column.label()) {
            case "Amount", "=" -> cell(figures, line, LineCost::amount);
            case "×", "= ×" -> cell(figures, line, LineCost::multiplier);
            case "Rate", "= Rate" -> cell(figures, line, LineCost::rate);
            case "In kind" -> cell(figures, line, LineCost::inKind);
            case "Fringes", "Fringe cost" -> problem(figures, line).or(() -> fringes(figures, line));
            case "Notes" -> Optional.ofNullable(line.getNotes());
            case "Description" -> Optional.empty();
            default -> problem(figures, line);
        };
    }

    /** What keeps a line from being computed. */
    public static Optional<String> problem(Figures figures, Line line) {
        return figures.of(line).filter(cost -> !cost.isComputed()).map(cost -> cost.ownFaults().stream().findFirst()
                .or(() -> cost.faults().findFirst()).map(LineSays::told).orElse("It cannot be computed"));
    }

    private static String told(Faulty faulty) {
        String what = faulty.column();
        return (what == null || what.isEmpty() ? "" : Character.toUpperCase(what.charAt(0)) + what.substring(1) + ": ")
                + faulty.message();
    }

    private static Optional<String> cell(Figures figures, Line line, Function<LineCost, Cell> of) {
        return figures.of(line).map(of).flatMap(cell -> cell.fault().map(Fault::located).or(() -> value(cell)));
    }

    private static Optional<String> value(Cell cell) {
        boolean plain = cell.text().strip().matches("[-\\d.]*");
        String sources = cell.used().stream().map(quantity -> quantity.source().says()).distinct()
                .collect(Collectors.joining("\n"));
        return cell.value().filter(value -> !plain).map(value -> cell.text() + " = " + Kinds.figure(value)
                + (sources.isEmpty() ? "" : "\n" + sources));
    }

    private static Optional<String> fringes(Figures figures, Line line) {
        return figures.of(line).map(cost -> cost.fringes().stream().map(LineSays::told)
                .collect(Collectors.joining("\n"))).filter(text -> !text.isEmpty());
    }

    private static String told(FringeCost cost) {
        return cost.fringe().getName() + ": " + Kind.MONEY.show(cost.amount()) + " on " + Kind.MONEY.show(cost.base())
                + (cost.stopped() ? ", stopped at its ceiling" : "");
    }
}
