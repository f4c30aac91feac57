package org.backlot.schedule.task;

import java.time.LocalDate;

/** The first and the last day of some work, both included; of a milestone, twice the day by whose end it is reached. */
public record Span(LocalDate start, LocalDate finish) {

    static Span on(LocalDate day) {
        return new Span(day, day);
    }
}
