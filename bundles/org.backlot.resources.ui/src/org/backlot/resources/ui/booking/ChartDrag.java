package org.backlot.resources.ui.booking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A drag on the chart: of a bar, of one of its ends, or over days on which something is to be booked.
 *
 * @param bar empty for {@code BOOK}
 * @param x   where it began, in the picture
 */
record ChartDrag(Mode mode, int row, Optional<Bar> bar, int x) {

    /** What is dragged. */
    enum Mode { MOVE, BEGIN, END, BOOK }

    private static final int LEAST = 4;
    private static final int EDGE = 5;

    /** What a press would drag; empty beside the days, on groups, and on what others have booked. */
    static Optional<ChartDrag> begun(ChartState state, Point at) {
        int row = state.index(at.y);
        if (row < 0 || at.x < ChartState.NAMES || state.rows().get(row).isGroup()
                || at.x >= state.width()) {
            return Optional.empty();
        }
        Optional<Bar> bar = state.bar(at.x, at.y);
        if (bar.isEmpty()) {
            return Optional.of(new ChartDrag(Mode.BOOK, row, bar, at.x));
        }
        if (bar.get().booking().isEmpty()) {
            return Optional.empty();
        }
        Rectangle area = state.area(row, bar.get());
        int edge = Math.min(EDGE, area.width / 4);
        Mode mode = at.x <= area.x + edge ? Mode.BEGIN : at.x >= area.x + area.width - edge ? Mode.END : Mode.MOVE;
        return Optional.of(new ChartDrag(mode, row, bar, at.x));
    }

    /** The pointer that says what a press would drag. */
    int cursor() {
        return switch (mode) {
            case MOVE -> SWT.CURSOR_HAND;
            case BEGIN, END -> SWT.CURSOR_SIZEWE;
            case BOOK -> SWT.CURSOR_CROSS;
        };
    }

    /** By how many days it is drawn to a place. */
    int days(ChartState state, int toX) {
        return (int) ChronoUnit.DAYS.between(state.day(x), state.day(toX));
    }

    /** The row that would have it: a whole bar goes to any row that is no group. */
    private int row(ChartState state, int toY) {
        int to = state.index(toY);
        return mode != Mode.MOVE || to < 0 || state.rows().get(to).isGroup() ? row : to;
    }

    /** The row and the days that it would take if it ended here; null while it has hardly moved. */
    ChartState.Ghost ghost(ChartState state, Point to) {
        int toX = to.x;
        int row = row(state, to.y);
        if (row == this.row && Math.abs(toX - x) < LEAST) {
            return null;
        }
        int days = days(state, toX);
        if (mode == Mode.BOOK) {
            LocalDate one = state.day(x);
            LocalDate other = state.day(toX);
            return new ChartState.Ghost(row, one.isBefore(other) ? one : other, one.isBefore(other) ? other : one);
        }
        LocalDate first = bar.orElseThrow().first();
        LocalDate last = bar.orElseThrow().last();
        return switch (mode) {
            case MOVE -> new ChartState.Ghost(row, first.plusDays(days), last.plusDays(days));
            case BEGIN -> new ChartState.Ghost(row, first.plusDays(days).isAfter(last) ? last : first.plusDays(days),
                    last);
            default -> new ChartState.Ghost(row, first, last.plusDays(days).isBefore(first) ? first
                    : last.plusDays(days));
        };
    }
}
