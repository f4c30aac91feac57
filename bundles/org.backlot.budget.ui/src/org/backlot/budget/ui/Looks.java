package org.backlot.budget.ui;

import java.util.Optional;

import org.backlot.budget.estimate.Cell;
import org.backlot.ui.kit.Look;

/** How figures of a budget look. */
public final class Looks {

    /** A cell that has no value. */
    public static final Look FAULTY = Look.on("error.soft", "error");
    /** A sum that stands between the rows that it sums up. */
    public static final Look SUM = new Look("header.background", "text", true, false);
    /** The last sum. */
    public static final Look GRAND = new Look("accent.soft", "text", true, false);

    private Looks() {
    }

    /** Of a cell that a person types into. */
    public static Look typed(Optional<Cell> cell) {
        return cell.filter(c -> !c.isComputed()).isPresent() ? FAULTY : Look.PLAIN;
    }

    /** Of a figure that follows from a cell. */
    public static Look derived(Optional<Cell> cell) {
        return cell.filter(c -> !c.isComputed()).isPresent() ? FAULTY : Look.DERIVED;
    }
}
