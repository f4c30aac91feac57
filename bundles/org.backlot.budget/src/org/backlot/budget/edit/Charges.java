package org.backlot.budget.edit;

import java.util.stream.Stream;

import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.OrderLine;
import org.backlot.budget.model.PaymentLine;

/** Charges below the accounts, as far as money stands on them. */
public final class Charges {

    private Charges() {
    }

    /**
     * Nothing, where a charge may be taken out: nothing was paid or ordered on it.
     *
     * @throws IllegalArgumentException else, with what to do
     */
    public static void requireUnused(Budget budget, Charge charge) {
        boolean used = Stream.concat(
                budget.getPayments().stream().flatMap(payment -> payment.getLines().stream())
                        .map(PaymentLine::getCharge),
                budget.getOrders().stream().flatMap(order -> order.getLines().stream()).map(OrderLine::getCharge))
                .anyMatch(coded -> coded == charge);
        if (used) {
            throw new IllegalArgumentException(charge.getName() + " has orders or payments and stays; take its rate "
                    + "and its flat amount out instead, and its budget is 0");
        }
    }
}
