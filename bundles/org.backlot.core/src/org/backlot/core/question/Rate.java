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

    /**
     * Kinds of days. A dropped day, between a drop and the pick-up, is paid only where the engagement runs through
     * whatever the schedule says; who says nothing of it pays nothing for it.
     */
    public enum Day { WORK, HOLD, TRAVEL, DROP }
}
