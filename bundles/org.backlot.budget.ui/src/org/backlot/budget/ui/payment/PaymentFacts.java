package org.backlot.budget.ui.payment;

import java.time.LocalDate;
import java.math.BigDecimal;
import java.util.HashMap;
import org.backlot.budget.ledger.Ledger;
import org.backlot.budget.ledger.OrderFigures;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.backlot.budget.approval.Approval;
import org.backlot.budget.approval.Queue;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Payment;
import org.backlot.budget.payment.Payments;
import org.backlot.budget.ui.approval.DocumentVerbs;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Copies;

/**
 * What follows of the payments from all the others, by their ids.
 *
 * @param same what may be the same document
 * @param next who has to approve next
 * @param open what is still to come of lines of approved orders, in the currency of the order
 */
public record PaymentFacts(Map<String, String> same, Map<String, String> next, Map<String, BigDecimal> open) {

    /** Of no budget. */
    public static final PaymentFacts NONE = new PaymentFacts(Map.of(), Map.of(), Map.of());

    /** Of a copy; off the thread that draws. */
    public static PaymentFacts of(Copies.Copy copy) {
        Map<String, String> same = new HashMap<>();
        Map<String, String> next = new HashMap<>();
        Map<String, BigDecimal> open = new HashMap<>();
        Optional<Budget> budget = Session.section(copy.production(), Budget.class);
        Ledger.of(copy.production(), copy.questions()).ifPresent(ledger -> budget.get().getOrders().stream()
                .filter(order -> OrderFigures.isCommitted(order, null))
                .flatMap(order -> OrderFigures.of(order, ledger).lines().stream())
                .filter(line -> line.remaining().signum() != 0)
                .forEach(line -> open.put(line.line().getId(), line.remaining())));
        budget.ifPresent(one -> {
            one.getPayments().stream().filter(Payments::isLive).collect(Collectors.groupingBy(Payments::key)).values()
                    .stream().filter(alike -> alike.size() > 1).forEach(alike -> tell(alike, same));
            for (Approval approval : Queue.all(one, LocalDate.now())) {
                next.put(approval.request().object().getId(), DocumentVerbs.waitsFor(approval));
            }
        });
        return new PaymentFacts(same, next, open);
    }

    private static void tell(List<Payment> alike, Map<String, String> same) {
        alike.forEach(payment -> same.put(payment.getId(), alike.stream().filter(other -> other != payment)
                .map(Payments::what).collect(Collectors.joining("; "))));
    }
}
