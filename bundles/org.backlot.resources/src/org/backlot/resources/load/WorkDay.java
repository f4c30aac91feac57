package org.backlot.resources.load;

import java.time.LocalDate;

import org.backlot.core.question.Hours;

/**
 * A day on which a person works.
 *
 * @param name what the day is called: {@code Day 12}; of two units {@code Day 12, Day 3}
 */
public record WorkDay(LocalDate date, String name, Hours hours) {
}
