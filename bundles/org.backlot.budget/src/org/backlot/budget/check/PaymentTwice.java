package org.backlot.budget.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Payment;
import org.backlot.budget.payment.Payments;
import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;

/** Payments of the same vendor with the same number, date and amount: likely the same document twice. */
public final class PaymentTwice implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Session.section(production, Budget.class).ifPresent(budget -> {
            Map<List<String>, List<Payment>> same = budget.getPayments().stream().filter(Payments::isLive)
                    .collect(Collectors.groupingBy(Payments::key, LinkedHashMap::new, Collectors.toList()));
            same.values().stream().filter(payments -> payments.size() > 1)
                    .forEach(payments -> payments.stream().skip(1).forEach(payment ->
                            found.add(Severity.WARNING, Place.target(payment), Payments.what(payment),
                                    "There is another of the same vendor, number, date and amount; it may be there "
                                            + "twice")));
        });
    }
}
