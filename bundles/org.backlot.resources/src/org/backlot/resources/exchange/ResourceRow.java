package org.backlot.resources.exchange;

import java.math.BigDecimal;

import org.backlot.core.question.Days;

/**
 * One row of a list of offers and bookings.
 *
 * @param kind the id of a kind of resource
 * @param rate null where no price is known
 * @param note null where there is none
 */
record ResourceRow(String kind, String name, String vendor, String need, Days days, Status status, BigDecimal rate,
        String unit, String note) {

    /** How far it is. */
    enum Status { BID, PENCIL, HELD, BOOKED }
}
