package org.backlot.resources.load;

import java.time.LocalDate;

import org.backlot.core.question.Hours;

/**
 * A day on which a person works, or travels with the unit.
 *
 * @param name    what the day is called: {@code Day 12}; of two units {@code Day 12, Day 3}
 * @param travels whether the unit does nothing but travel on it
 */
public record WorkDay(LocalDate date, String name, Hours hours, boolean travels) {
}
