package org.backlot.budget.report;

import java.math.BigDecimal;
import java.util.Optional;

import org.backlot.budget.model.Account;
import org.backlot.budget.model.Part;

/**
 * A row of the cost report.
 *
 * @param number       of the account; the empty string for a charge, and for what is not coded
 * @param level        1: a category with all that it contains, 2: an account with what it contains, 3 and on: below; 0:
 *                     below the accounts
 * @param account      the account of the budget as it is now; empty where it has none
 * @param figures      of the account and of all that it contains
 * @param own          of the account itself
 * @param lastVariance the variance when the last period before was closed; empty where there is none
 * @param note         what somebody said of what they expect; the empty string where nobody did
 */
public record CostRow(String number, String name, int level, Part part, Optional<Account> account, Figures figures,
        Figures own, Optional<BigDecimal> lastVariance, String note) {

    /** How the variance changed since the last report; empty where there is none. */
    public Optional<BigDecimal> change() {
        return lastVariance.map(last -> figures.variance().subtract(last));
    }

    /** By what the row is found in other reports. */
    String key() {
        return Keys.of(number, name);
    }
}
