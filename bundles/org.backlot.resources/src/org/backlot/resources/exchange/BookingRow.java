package org.backlot.resources.exchange;

import java.time.LocalTime;

import org.backlot.core.question.Days;
import org.backlot.resources.model.BookingStatus;

/**
 * One row of a list of bookings.
 *
 * @param kind   the id of the kind of what it is for, where that has to be made
 * @param person the name of a person; null for none
 * @param thing  the name of a thing of the book; null for none
 * @param vendor null for none
 * @param starts from when on the first day; null for all day
 * @param ends   until when on the last; null for all day
 * @param place  where it is used; null for where the unit is
 * @param made   when it was made, ISO 8601; null for now
 */
record BookingRow(String need, String kind, String person, String thing, String vendor, BookingStatus status,
        int quantity, Days days, LocalTime starts, LocalTime ends, String place, String made) {
}
