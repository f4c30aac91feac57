package org.backlot.budget.sheet;

import java.util.Currency;
import java.util.List;

/**
 * A line as a spreadsheet has it.
 *
 * @param number  of the account
 * @param account its name; blank where the file does not say
 * @param fringes their names
 */
record LineEntry(String number, String account, String description, String department, String amount, String unit,
        String multiplier, String rate, Currency currency, List<String> fringes, String notes) {
}
