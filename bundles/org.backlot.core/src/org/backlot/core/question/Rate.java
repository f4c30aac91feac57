package org.backlot.core.question;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * What a day of somebody or something costs.
 *
 * @param object the id of the element, person or requirement
 * @param amount the price of one day of that kind
 * @param source the deal, booking or budget line that says so
 */
public record Rate(String object, Day day, BigDecimal amount, Currency currency, Source source) {

    public enum Day { WORK, HOLD, TRAVEL }
}
