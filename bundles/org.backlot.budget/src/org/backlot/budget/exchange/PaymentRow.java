package org.backlot.budget.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

import org.backlot.budget.model.PaymentKind;

/**
 * One row of a list of payments. Texts are empty where nothing stands.
 *
 * @param row      its number in the file
 * @param currency null where none stands
 */
record PaymentRow(int row, PaymentKind kind, String number, String vendor, LocalDate date, String account,
        BigDecimal amount, Currency currency, String description, String department, String order, String notes) {

    /** Rows with the same are one document; a row without a number is one of its own. */
    List<Object> document() {
        return number.isEmpty() ? List.of(row)
                : List.of(kind, number.toLowerCase(Locale.ROOT), vendor.toLowerCase(Locale.ROOT), date,
                        currency == null ? "" : currency);
    }
}
