package org.backlot.schedule.ui.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.schedule.progress.Progress;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Where dates and pages lie in the chart of a progress. A date has a column; what is shot on it is reached at the
 * column's right edge.
 *
 * @param area   of the lines, without words beside and below
 * @param first  the date of the first column
 * @param last   the date of the last column
 * @param pages  at the top of the area, in eighths
 */
public record ChartScale(Rectangle area, LocalDate first, LocalDate last, int pages) {

    private static final int[] STEPS = {8, 16, 40, 80, 160, 400, 800, 1600, 4000};
    private static final int LINES = 6;

    /** The scale of a progress; empty where it has no dates. */
    public static Optional<ChartScale> of(Progress progress, Rectangle area) {
        if (progress.days().isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = Stream.of(Optional.of(progress.days().getLast().date()), progress.projectedWrap())
                .flatMap(Optional::stream).max(LocalDate::compareTo).orElseThrow();
        int most = Math.max(8, Math.max(progress.total(), progress.days().getLast().plannedSoFar()));
        int step = step(most);
        return Optional.of(new ChartScale(area, progress.days().getFirst().date(), last,
                (most + step - 1) / step * step));
    }

    private static int step(int most) {
        for (int step : STEPS) {
            if (most <= step * LINES) {
                return step;
            }
        }
        return (most / LINES + 7) / 8 * 8;
    }

    /** Between two lines of the grid, in eighths. */
    public int step() {
        return step(pages);
    }

    private long columns() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** The left edge of the column of a date. */
    public int left(LocalDate date) {
        return area.x + (int) (ChronoUnit.DAYS.between(first, date) * area.width / columns());
    }

    /** The right edge of the column of a date. */
    public int right(LocalDate date) {
        return left(date.plusDays(1));
    }

    /** The height of a length in eighths. */
    public int y(int eighths) {
        return area.y + area.height - (int) ((long) eighths * area.height / pages);
    }

    /** The date whose column has this place. */
    public Optional<LocalDate> at(int x, int y) {
        if (!area.contains(x, y)) {
            return Optional.empty();
        }
        return Optional.of(first.plusDays((x - area.x) * columns() / area.width));
    }

    /** Whether a date has a column. */
    public boolean has(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }
}
