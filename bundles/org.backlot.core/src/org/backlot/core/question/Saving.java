package org.backlot.core.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.backlot.core.check.Fix;

/**
 * Something that could be done for less.
 *
 * @param key     the same for the same suggestion, however often it is made, and another when what it rests on has
 *                changed, so that one that was declined is not made again
 * @param title   what to do, as {@code "Do not hold NELL"}
 * @param why     what it rests on, in words: days, rates, offers
 * @param amount  what it saves in the currency of the production, where the budget does not show it: the price of a
 *                booking. Empty: what the total of the budget falls by when the change is made
 * @param objects ids of what it touches: lines, elements, bookings
 * @param fix     the change; {@code Session.undo} takes it back
 */
public record Saving(String key, String title, String why, Optional<BigDecimal> amount, List<String> objects,
        Fix fix) {

    public Saving {
        Objects.requireNonNull(key);
        Objects.requireNonNull(amount);
        Objects.requireNonNull(fix);
        objects = List.copyOf(objects);
    }
}
