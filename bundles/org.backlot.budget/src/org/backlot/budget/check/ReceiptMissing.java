package org.backlot.budget.check;

import java.util.HashSet;
import java.util.Set;

import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Payment;
import org.backlot.budget.model.PaymentKind;
import org.backlot.budget.model.PaymentState;
import org.backlot.budget.payment.Payments;
import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Attachment;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;

/** An invoice, petty cash envelope or card statement that was asked for or paid, to which no file is attached. */
public final class ReceiptMissing implements Check {

    private static final Set<PaymentKind> KINDS = Set.of(PaymentKind.INVOICE, PaymentKind.PETTY_CASH,
            PaymentKind.CARD);
    private static final Set<PaymentState> STATES = Set.of(PaymentState.REQUESTED, PaymentState.APPROVED,
            PaymentState.POSTED);

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Set<String> attached = new HashSet<>();
        production.getAttachments().stream().map(Attachment::getObject).forEach(attached::add);
        Session.section(production, Budget.class).ifPresent(budget -> budget.getPayments().stream()
                .filter(payment -> isDue(payment) && payment.getLines().stream()
                        .noneMatch(line -> attached.contains(line.getId())) && !attached.contains(payment.getId()))
                .forEach(payment -> found.add(Severity.INFO, Place.target(payment), Payments.what(payment),
                        "No receipt is attached to it or to one of its amounts")));
    }

    private static boolean isDue(Payment payment) {
        return KINDS.contains(payment.getKind()) && STATES.contains(payment.getState())
                && payment.getTakesBack() == null;
    }
}
