package org.backlot.budget.report;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.backlot.core.model.Identified;

/**
 * One of the amounts that a figure of the cost report is made of.
 *
 * @param object      what it is: a line of a payment, of an order or of the budget, a move, an expectation, an account
 * @param date        the day on which it counts; null where it has none
 * @param what        the document: {@code "Invoice 4711, Panavision"}
 * @param description what it is for
 * @param amount      in the currency of the production
 */
public record Item(Identified object, LocalDate date, String what, String description, BigDecimal amount) {

    Item negated() {
        return new Item(object, date, what, description, amount.negate());
    }
}
