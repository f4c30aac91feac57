package org.backlot.budget.ui.approval;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.backlot.budget.approval.Approvals;
import org.backlot.budget.model.Act;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.Payment;
import org.backlot.budget.order.Orders;
import org.backlot.budget.payment.Posting;
import org.backlot.budget.ui.approval.DecisionDialog.Decided;
import org.backlot.core.model.Identified;
import org.backlot.core.question.Questions;

/** What a person decides on a document, done or judged beforehand. */
record Deciding(Budget budget, Questions questions, Act act, Decided decided) {

    /** Why they may not; empty where they may. */
    Optional<String> hindrance(Identified document) {
        Optional<String> state = DocumentVerbs.hindrance(act, document);
        if (state.isPresent()) {
            return state;
        }
        if (act == Act.POST) {
            return new Posting(budget, decided.signature()).hindrance((Payment) document, decided.day());
        }
        return act == Act.REQUEST || DocumentVerbs.WAITING.contains(act) ? approvals().hindrance(act, document)
                : Optional.empty();
    }

    private Approvals approvals() {
        return new Approvals(budget, questions, decided.signature());
    }

    /**
     * Does it, inside an edit.
     *
     * @return why the document has to wait all the same; empty where it was decided
     * @throws IllegalArgumentException if they may not, with the reason
     */
    Optional<String> on(Identified document) {
        String reason = decided.reason();
        switch (act) {
            case REQUEST -> approvals().request(document);
            case APPROVE -> approvals().approve(document, reason);
            case RETURN -> approvals().giveBack(document, reason);
            case REJECT -> approvals().reject(document, reason);
            case RELEASE -> approvals().release(document, reason);
            case CANCEL -> Orders.cancel(budget, (Order) document, decided.signature(), reason);
            case CLOSE -> Orders.close(budget, (Order) document, decided.signature(), reason);
            case POST -> {
                return waits(document, new Posting(budget, decided.signature()).post((Payment) document,
                        decided.day()));
            }
            case REVERSE -> new Posting(budget, decided.signature()).reverse((Payment) document, decided.day(), reason);
            default -> throw new IllegalArgumentException(DocumentVerbs.what(document) + " is not decided on so");
        }
        return Optional.empty();
    }

    private static Optional<String> waits(Identified document, List<Order> orders) {
        return orders.isEmpty() ? Optional.empty() : Optional.of(DocumentVerbs.what(document) + " takes "
                + orders.stream().map(Orders::what).collect(Collectors.joining(" and "))
                + " further than was approved. That was asked for anew, and the payment waits for it.");
    }
}
