package org.backlot.budget.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.formula.Fault;
import org.backlot.core.question.Quantity;

/**
 * A cell of the budget and what it comes to: either a value or a fault.
 *
 * @param text what stands in the cell
 * @param used every quantity that the value follows from, through globals too, each with its source
 */
public record Cell(String text, Optional<BigDecimal> value, Optional<Fault> fault, List<Quantity> used) {

    public Cell {
        used = List.copyOf(used);
    }

    /** Whether it has a value. */
    public boolean isComputed() {
        return value.isPresent();
    }
}
