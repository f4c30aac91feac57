package org.backlot.schedule.ui.clock;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.backlot.schedule.day.DayTimeline;
import org.backlot.schedule.day.Shift;
import org.backlot.schedule.day.Span;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the hours, the unit and everybody who is there lie in the picture of a day.
 *
 * @param shifts those that have a row
 * @param from  the full hour at the left edge of the hours
 * @param hours how many are shown
 * @param width of the hours
 */
public record ClockGrid(DayTimeline timeline, List<Shift> shifts, LocalDateTime from, int hours, int width) {

    /** The width of the names at the left; the heights of the hours, of the unit, and of everybody else. */
    public static final int NAMES = 168;
    public static final int HEAD = 30;
    public static final int UNIT = 58;
    public static final int ROW = 26;
    private static final int LEAST = 48;
    private static final int MARGIN = 26;
    private static final int EDGE = 6;
    private static final int LEAST_HOURS = 4;

    /** Fits a day into a room, as far as the hours stay readable. */
    public static ClockGrid of(DayTimeline timeline, List<Shift> shifts, int room) {
        LocalDateTime first = timeline.call();
        LocalDateTime last = timeline.wrap();
        for (Shift shift : shifts) {
            first = shift.call().isBefore(first) ? shift.call() : first;
            last = shift.done().isAfter(last) ? shift.done() : last;
        }
        LocalDateTime from = first.minusMinutes(10).truncatedTo(ChronoUnit.HOURS);
        int hours = (int) Math.max(LEAST_HOURS, Duration.between(from, last.plusMinutes(69)).toHours());
        return new ClockGrid(timeline, shifts, from, hours, Math.max(hours * LEAST, room - NAMES - MARGIN));
    }

    /** Where a time is. */
    public int x(LocalDateTime time) {
        return NAMES + (int) Math.round(Duration.between(from, time).toSeconds() * (double) width / (hours * 3600.0));
    }

    /** What time is there. */
    public LocalDateTime time(int x) {
        return from.plusSeconds(Math.round((x - NAMES) * (hours * 3600.0) / width));
    }

    /** The right edge of the hours. */
    public int right() {
        return NAMES + width;
    }

    /** Where a span of the unit is. */
    public Rectangle area(Span span) {
        int x = x(span.from());
        return new Rectangle(x, HEAD + 4, Math.max(1, x(span.until()) - x), UNIT - 8);
    }

    /** The row of a shift. */
    public Rectangle row(Shift shift) {
        return new Rectangle(0, HEAD + UNIT + shifts.indexOf(shift) * ROW, right(), ROW);
    }

    /** Where the rows end. */
    public int bottom() {
        return HEAD + UNIT + shifts.size() * ROW;
    }

    /** The span of the unit at a place; the last where several begin there, as one without a length does. */
    public Optional<Span> span(int x, int y) {
        return timeline.spans().stream().filter(span -> grown(area(span)).contains(x, y)).reduce((a, b) -> b);
    }

    /** The scene whose right edge is at a place. */
    public Optional<Span> edge(int x, int y) {
        return timeline.spans().stream().filter(span -> span.kind() == Span.Kind.SCENE
                && Math.abs(x - x(span.until())) <= EDGE && y >= HEAD && y < HEAD + UNIT).findFirst();
    }

    private static Rectangle grown(Rectangle area) {
        return area.width < EDGE ? new Rectangle(area.x - EDGE / 2, area.y, area.width + EDGE, area.height) : area;
    }

    /** The shift whose row has a height. */
    public Optional<Shift> shift(int y) {
        int index = Math.floorDiv(y - HEAD - UNIT, ROW);
        return index >= 0 && index < shifts.size() ? Optional.of(shifts.get(index)) : Optional.empty();
    }
}
