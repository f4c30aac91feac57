package org.backlot.budget.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.backlot.budget.model.Budget;
import org.backlot.budget.model.OrderState;
import org.backlot.budget.model.PaymentState;
import org.backlot.budget.trail.Signature;

/** What waits for an approval. */
public final class Queue {

    private Queue() {
    }

    /** Every order and payment that was requested, orders first, as they stand in the budget. */
    public static List<Approval> all(Budget budget, LocalDate day) {
        return Stream.concat(
                budget.getOrders().stream().filter(order -> order.getState() == OrderState.REQUESTED),
                budget.getPayments().stream().filter(payment -> payment.getState() == PaymentState.REQUESTED))
                .map(object -> Approval.of(budget, object, day)).toList();
    }

    /** Those of them that a person can approve now. */
    public static List<Approval> of(Budget budget, Signature signature) {
        return all(budget, signature.day()).stream().filter(approval -> approval.next().stream()
                .anyMatch(stage -> stage.deciders().stream().anyMatch(say -> say.by() == signature.by()))).toList();
    }
}
