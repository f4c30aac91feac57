package org.backlot.budget.estimate;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Line;
import org.backlot.core.question.Quantity;

/**
 * What a line comes to.
 *
 * @param base    amount x multiplier x rate, rounded; 0 where it cannot be computed, see {@link #isComputed}
 * @param fringes what is owed on top of the base, in the order of the line
 * @param problem what else than a cell keeps the line from being computed, for people
 */
public record LineCost(Line line, Cell amount, Cell multiplier, Cell rate, BigDecimal base, List<FringeCost> fringes,
        Optional<String> problem) {

    public LineCost {
        fringes = List.copyOf(fringes);
    }

    /**
     * One fringe of a line.
     *
     * @param base   the part of the line's base that it is owed on
     * @param amount rounded
     */
    public record FringeCost(Fringe fringe, BigDecimal base, BigDecimal amount) {

        /** Whether the ceiling kept a part of the base from it. */
        public boolean isStopped(BigDecimal lineBase) {
            return base.compareTo(lineBase) < 0;
        }
    }

    /** Whether the figures are the cost; else they are 0 and the total of the budget is incomplete. */
    public boolean isComputed() {
        return problem.isEmpty() && cells().allMatch(Cell::isComputed);
    }

    /** Amount, multiplier and rate. */
    public Stream<Cell> cells() {
        return Stream.of(amount, multiplier, rate);
    }

    /** The sum of the fringes. */
    public BigDecimal fringeTotal() {
        return fringes.stream().map(FringeCost::amount).reduce(BigDecimal.ZERO.setScale(base.scale()), BigDecimal::add);
    }

    /** Base and fringes. */
    public BigDecimal total() {
        return base.add(fringeTotal());
    }

    /** Every quantity that the line follows from, each once. */
    public Set<Quantity> used() {
        Set<Quantity> used = new LinkedHashSet<>();
        cells().forEach(cell -> used.addAll(cell.used()));
        return used;
    }
}
