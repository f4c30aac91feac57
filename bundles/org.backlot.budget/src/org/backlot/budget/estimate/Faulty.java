package org.backlot.budget.estimate;

import java.util.Optional;

import org.backlot.budget.formula.Fault;
import org.backlot.core.model.Identified;

/**
 * A place in the budget that has no value.
 *
 * @param object  the line, global or charge
 * @param column  the cell of it: amount, multiplier, rate, value; fringes for a fault of a fringe
 * @param fault   what is wrong with the formula; empty where the cell is none
 * @param message one sentence for people, with the place in the formula
 */
public record Faulty(Identified object, String column, Optional<Fault> fault, String message) {
}
