package org.backlot.core.question;

import java.time.LocalDate;

/**
 * Somebody or something that the production needs on a day.
 *
 * @param object   the id of the element or person
 * @param date     the day
 * @param quantity how many at once
 * @param source   why: the strips of that day
 */
public record Need(String object, LocalDate date, int quantity, Source source) {
}
