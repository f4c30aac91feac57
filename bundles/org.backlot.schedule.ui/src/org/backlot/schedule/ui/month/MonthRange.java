package org.backlot.schedule.ui.month;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

import org.backlot.schedule.calendar.Agenda;

/** How much of the calendar is shown at once. */
enum MonthRange {

    MONTH("Month"), TWO_WEEKS("2 weeks"), FOUR_WEEKS("4 weeks"), ALL("Whole schedule");

    private final String label;

    MonthRange(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The first date to show when a date is to be seen. */
    LocalDate from(LocalDate date, Agenda agenda) {
        return switch (this) {
            case MONTH -> date.withDayOfMonth(1);
            case TWO_WEEKS, FOUR_WEEKS -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case ALL -> earlier(agenda.first(), date);
        };
    }

    /** The last date to show. */
    LocalDate until(LocalDate from, LocalDate date, Agenda agenda) {
        return switch (this) {
            case MONTH -> YearMonth.from(from).atEndOfMonth();
            case TWO_WEEKS -> from.plusDays(13);
            case FOUR_WEEKS -> from.plusDays(27);
            case ALL -> agenda.last().isAfter(date) ? agenda.last() : date;
        };
    }

    /** A date as far on as a page is long; backwards where pages are negative. */
    LocalDate turn(LocalDate date, int pages) {
        return switch (this) {
            case MONTH, ALL -> date.plusMonths(pages);
            case TWO_WEEKS -> date.plusWeeks(2L * pages);
            case FOUR_WEEKS -> date.plusWeeks(4L * pages);
        };
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
