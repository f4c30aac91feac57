package org.backlot.resources.load;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * A week of a person.
 *
 * @param monday its first day
 * @param days   those on which they work, in order; at least one
 */
public record WorkWeek(LocalDate monday, List<WorkDay> days) {

    /** The hours of the week, without meals. */
    public Duration work() {
        return days.stream().map(day -> day.hours().work()).reduce(Duration.ZERO, Duration::plus);
    }
}
