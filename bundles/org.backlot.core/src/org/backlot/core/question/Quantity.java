package org.backlot.core.question;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number that a section knows about the production, as {@code schedule.workDays(GEORGE)} = 12 days.
 *
 * @param name  the name that formulas use, prefixed by its section: {@code schedule.workDays}
 * @param key   what it is asked about, or the empty string: {@code GEORGE}
 * @param value the number
 * @param unit  the unit in the trade's words: days, eighths, scenes
 */
public record Quantity(String name, String key, BigDecimal value, String unit, Source source) {

    public Quantity {
        Objects.requireNonNull(name);
        Objects.requireNonNull(key);
        Objects.requireNonNull(value);
        Objects.requireNonNull(source);
    }
}
