package org.backlot.budget.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.backlot.budget.model.Payment;
import org.backlot.budget.model.PaymentLine;

/**
 * One amount that counts on a day.
 *
 * @param date      the day on which it counts
 * @param amount    in the currency of the payment; negative where money came back
 * @param home      the same in the currency of the production; 0 where there is no rate for it
 * @param takenBack an accrual that is taken back by itself
 * @param problem   why it cannot be converted
 */
public record Transaction(Payment payment, PaymentLine line, LocalDate date, BigDecimal amount, BigDecimal home,
        boolean takenBack, Optional<String> problem) {
}
