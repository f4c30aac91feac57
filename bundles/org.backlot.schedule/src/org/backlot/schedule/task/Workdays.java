package org.backlot.schedule.task;

import java.time.LocalDate;

import org.backlot.schedule.calendar.WorkingDays;

/** Counts in the working days of one calendar. */
record Workdays(WorkingDays calendar) {

    /** More than a production takes: what is longer is a slip of the keyboard. */
    static final int MOST = 5000;

    /**
     * The working day some working days away from the first one on or after a date: 0 is that one, 1 the next, -1 the
     * last one before the date.
     */
    LocalDate from(LocalDate date, int count) {
        LocalDate day = date;
        int left = Math.clamp(count, -MOST, MOST);
        if (left >= 0) {
            day = calendar.next(day);
            for (; left > 0; left--) {
                day = calendar.next(day.plusDays(1));
            }
        } else {
            for (; left < 0; left++) {
                day = last(day.minusDays(1));
            }
        }
        return day;
    }

    /** The last working day up to a date, that one included. */
    LocalDate last(LocalDate date) {
        return calendar.previous(date);
    }

    /** The last day of work of some days that begins on a working day. */
    LocalDate finish(LocalDate start, int days) {
        return days <= 1 ? start : from(start, days - 1);
    }

    /** The first day of work of some days that ends on a working day. */
    LocalDate start(LocalDate finish, int days) {
        return days <= 1 ? finish : from(finish, 1 - days);
    }

    /** How many working days lie after a date, up to another and with it; negative where the other comes before. */
    int between(LocalDate from, LocalDate to) {
        int count = 0;
        if (!to.isBefore(from)) {
            for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
                count += calendar.isWorked(day) ? 1 : 0;
            }
            return count;
        }
        return -between(to, from);
    }
}
