package org.backlot.resources.ui.booking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where days lie beside each other.
 *
 * @param first  the day at the left edge
 * @param last   the last day that is shown
 * @param perDay pixels for a day
 */
public record DayScale(LocalDate first, LocalDate last, int perDay) {

    /** The days one by one, and by the week. */
    public static final int DAY = 28;
    public static final int WEEK = 8;
    /** From here on every day has its number. */
    static final int NUMBERS = 18;
    private static final int LEAST = 3;
    private static final int MOST = 64;

    public DayScale {
        perDay = Math.clamp(perDay, LEAST, MOST);
    }

    /** The same with more or less room for a day. */
    DayScale with(int pixels) {
        return new DayScale(first, last, pixels);
    }

    int days() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Where a day begins, from the left edge of the days. */
    public int x(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(first, day) * perDay;
    }

    /** Where a day is over. */
    public int end(LocalDate day) {
        return x(day) + perDay;
    }

    /** The day at a place, also of those that are not shown. */
    public LocalDate day(int x) {
        return first.plusDays(Math.floorDiv(x, perDay));
    }

    int width() {
        return days() * perDay;
    }
}
