package org.backlot.resources.life;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.backlot.core.question.Days;
import org.backlot.resources.model.Asset;

/**
 * What broke, as somebody reports it. What is not known is null.
 *
 * @param by    the id of the person who reports it
 * @param total nothing of it comes back
 * @param until the first day on which it works again; null: not in this production
 * @param cost  what it takes to mend or replace it, in the currency of the production
 */
public record Damage(Asset asset, int quantity, LocalDateTime at, String by, String what, boolean total,
        LocalDate until, BigDecimal cost) {

    /**
     * @param working how many pieces work before it
     * @throws IllegalArgumentException if it cannot be so, with what to do
     */
    void require(int working) {
        if (quantity < 1 || quantity > working) {
            throw new IllegalArgumentException(working == 0 ? "Nothing of " + Words.name(asset) + " works any more"
                    : "Only " + working + " of " + Words.name(asset) + " worked. Report from 1 to " + working);
        }
        if (until != null && !until.isAfter(at.toLocalDate())) {
            throw new IllegalArgumentException("It works again on a day after it broke. Correct one of the dates");
        }
    }

    /** The days of a booking on which it is missed; null for none. */
    Days missed(Days booked) {
        LocalDate first = booked.first().isBefore(at.toLocalDate()) ? at.toLocalDate() : booked.first();
        LocalDate back = total || until == null ? null : until.minusDays(1);
        LocalDate last = back != null && back.isBefore(booked.last()) ? back : booked.last();
        return last.isBefore(first) ? null : new Days(first, last);
    }
}
