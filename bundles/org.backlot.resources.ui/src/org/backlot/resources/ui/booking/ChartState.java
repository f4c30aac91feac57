package org.backlot.resources.ui.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.backlot.resources.model.Booking;
import org.eclipse.swt.graphics.Rectangle;

/**
 * What is shown, in the coordinates of the picture.
 *
 * @param row      the index of the row at which the person works; -1 for none
 * @param selected the booking that is selected; null for none
 * @param ghost    what is being dragged; null for nothing
 */
public record ChartState(List<ChartRow> rows, DayScale scale, int row, Booking selected, Ghost ghost) {

    /** The width of the names at the left, and the heights of the days at the top and of a row. */
    static final int NAMES = 220;
    static final int HEAD = 40;
    static final int ROW = 26;
    private static final int PAD = 3;

    /** Days of a row that a drag would take. */
    public record Ghost(int row, LocalDate first, LocalDate last) {
    }

    int width() {
        return NAMES + scale.width();
    }

    int height() {
        return HEAD + rows.size() * ROW;
    }

    int top(int index) {
        return HEAD + index * ROW;
    }

    /** The index of the row at a height; -1 above and below. */
    int index(int y) {
        int index = Math.floorDiv(y - HEAD, ROW);
        return index < 0 || index >= rows.size() ? -1 : index;
    }

    LocalDate day(int x) {
        return scale.day(x - NAMES);
    }

    int x(LocalDate day) {
        return NAMES + scale.x(day);
    }

    Rectangle area(int index, Bar bar) {
        int room = ROW - 2 * PAD;
        int height = Math.max(4, room / bar.lanes());
        int x = x(bar.first()) + 1;
        return new Rectangle(x, top(index) + PAD + bar.lane() * room / bar.lanes(), NAMES
                + scale.end(bar.last()) - x - 1,
                height - (bar.lanes() > 1 ? 1 : 0));
    }

    /** The bar at a point of the picture. */
    Optional<Bar> bar(int x, int y) {
        int index = index(y);
        return index < 0 || x < NAMES ? Optional.empty() : rows.get(index).bars().stream()
                .filter(bar -> area(index, bar).contains(x, y)).findFirst();
    }
}
