package org.backlot.budget.report;

import java.util.List;

import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Payment;
import org.backlot.budget.model.PaymentKind;
import org.backlot.budget.payment.Payments;
import org.backlot.budget.trail.Signature;

/** An accrual of what a day cost more than planned, until payroll says what it was. */
public final class DayAccrual {

    private DayAccrual() {
    }

    /**
     * Adds a draft of the accrual of a day's hot cost, which the accountant completes with the day on which it is taken
     * back, and posts; to be called inside a session's edit.
     *
     * @param account to which it is coded
     * @throws IllegalArgumentException if nothing of the day has a price, or there is an accrual of it already
     */
    public static Payment add(Budget budget, HotCost cost, Account account, Signature signature) {
        String number = "HC " + cost.day();
        boolean known = budget.getPayments().stream().anyMatch(payment -> Payments.isLive(payment)
                && payment.getKind() == PaymentKind.ACCRUAL && number.equals(payment.getNumber()));
        if (known) {
            throw new IllegalArgumentException("There is an accrual of " + cost.day() + " already: " + number);
        }
        List<HotCost.Line> priced = cost.lines().stream()
                .filter(line -> line.cost().filter(amount -> amount.signum() != 0).isPresent()).toList();
        if (priced.isEmpty()) {
            throw new IllegalArgumentException(cost.priced() ? cost.day() + " cost no more than planned"
                    : "Nobody says what an hour of overtime costs; choose it in the settings of the schedule");
        }
        Payment accrual = Payments.add(budget, PaymentKind.ACCRUAL, number, null, null, signature.by(), signature);
        accrual.setDate(cost.day());
        accrual.setOrigin("Hot cost of " + cost.day());
        priced.forEach(line -> Payments.addLine(accrual, account, (line.label() + " " + line.unit()).strip() + ", "
                + line.actual().toPlainString() + " " + line.counted() + " on " + cost.day(),
                line.cost().orElseThrow()));
        return accrual;
    }
}
