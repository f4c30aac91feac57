package org.backlot.budget.trail;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

import org.backlot.core.model.Person;

/**
 * Who acts, and when.
 *
 * @param at local time of the office
 */
public record Signature(Person by, LocalDateTime at) {

    public Signature {
        Objects.requireNonNull(by);
        Objects.requireNonNull(at);
    }

    /** The day, on which roles are held and rates are in force. */
    public LocalDate day() {
        return at.toLocalDate();
    }

    /** The time as the model has it, to the second: 2026-09-14T10:30:00. */
    public String time() {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(at.truncatedTo(ChronoUnit.SECONDS));
    }
}
