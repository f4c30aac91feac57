package org.backlot.schedule.ui.month;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The name of what a calendar shows: {@code March 2027}, {@code 1 Mar to 14 Mar 2027}. */
final class MonthTitle {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final int MIDDLE = 10;

    private MonthTitle() {
    }

    static String of(MonthGrid grid, MonthRange range) {
        LocalDate from = grid.cells().getFirst().on().date();
        LocalDate until = grid.cells().getLast().on().date();
        return range == MonthRange.MONTH ? MONTH.format(from.plusDays(MIDDLE))
                : DAY.format(from) + " to " + DATE.format(until);
    }
}
