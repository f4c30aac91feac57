package org.backlot.resources.travel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.backlot.resources.model.Base;

/**
 * Nights in one place that follow from the days of work.
 *
 * @param from  the first night
 * @param until the day of leaving
 */
public record Nights(Base base, LocalDate from, LocalDate until) {

    public int count() {
        return (int) ChronoUnit.DAYS.between(from, until);
    }
}
