package org.backlot.schedule.ui.task;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where days lie on a chart.
 *
 * @param first  the day at the left edge
 * @param last   the last day that is shown
 * @param perDay pixels for a day
 */
public record TimeScale(LocalDate first, LocalDate last, double perDay) {

    /** From here on every day has its number. */
    static final double DAYS = 17;
    /** From here on every week has its Monday; below it months are the least. */
    static final double WEEKS = 4;
    private static final double LEAST = 0.6;
    private static final double MOST = 48;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    public TimeScale {
        perDay = Math.clamp(perDay, LEAST, MOST);
    }

    /** A stretch of the head with its label. */
    public record Tick(int x, int width, LocalDate from, String label) {
    }

    /** From a Monday before a day to some weeks after another. */
    public static TimeScale around(LocalDate from, LocalDate to, double perDay) {
        return new TimeScale(from.minusWeeks(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                to.plusWeeks(4), perDay);
    }

    /** This, so that all days fit into a room. */
    public TimeScale fit(int room) {
        return new TimeScale(first, last, Math.min(DAYS + 7, Math.max(1, room) / (double) days()));
    }

    TimeScale zoomed(double factor) {
        return new TimeScale(first, last, perDay * factor);
    }

    /** How many days are shown. */
    int days() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    public int width() {
        return (int) Math.ceil(days() * perDay);
    }

    /** Where the morning of a day is. */
    public int x(LocalDate date) {
        return (int) Math.round(ChronoUnit.DAYS.between(first, date) * perDay);
    }

    /** Where the evening of a day is. */
    public int end(LocalDate date) {
        return x(date.plusDays(1));
    }

    /** The day at a place. */
    public LocalDate date(int x) {
        return first.plusDays((long) Math.floor(x / perDay));
    }

    /** The upper line of the head: months, or years where months are the least. */
    List<Tick> upper(int from, int to) {
        List<Tick> ticks = new ArrayList<>();
        boolean years = perDay < WEEKS;
        LocalDate at = years ? date(from).withDayOfYear(1) : date(from).withDayOfMonth(1);
        while (x(at) < to) {
            LocalDate next = years ? at.plusYears(1) : at.plusMonths(1);
            ticks.add(new Tick(x(at), x(next) - x(at), at, years ? Integer.toString(at.getYear()) : MONTH.format(at)));
            at = next;
        }
        return ticks;
    }

    /** The lower line of the head: days, Mondays, or months. */
    List<Tick> lower(int from, int to) {
        List<Tick> ticks = new ArrayList<>();
        boolean months = perDay < WEEKS;
        int step = perDay >= DAYS ? 1 : 7;
        LocalDate at = months ? date(from).withDayOfMonth(1)
                : step == 1 ? date(from) : date(from).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        while (x(at) < to) {
            LocalDate next = months ? at.plusMonths(1) : at.plusDays(step);
            int width = x(next) - x(at);
            String label = !months ? Integer.toString(at.getDayOfMonth())
                    : width >= 26 ? SHORT.format(at) : SHORT.format(at).substring(0, 1);
            ticks.add(new Tick(x(at), width, at, label));
            at = next;
        }
        return ticks;
    }
}
