package org.backlot.schedule.ui.month;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.calendar.Agenda;
import org.backlot.schedule.calendar.CalendarDates;
import org.backlot.schedule.model.ElementEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Where on a calendar everything stands: a row for each week, from Monday to Sunday; in each date its days below each
 * other, and at the foot of the week the bars of events, which may last longer than a week.
 */
final class MonthGrid {

    static final int HEAD = 24;
    static final int TITLE = 22;
    static final int NAME = 18;
    static final int DAY = 66;
    static final int BAR = 18;
    private static final int GAP = 3;
    private static final int NARROWEST = 120;
    private static final int LOWEST = 84;
    private static final int DAYS = 7;

    /** A date. */
    record Cell(Agenda.On on, Rectangle area) {
    }

    /** A day of the board. */
    record Block(PlannedDay day, Rectangle area) {
    }

    /**
     * An event within one week.
     *
     * @param begins whether it begins in this week
     * @param ends   whether it ends in this week
     */
    record Bar(ElementEvent event, String says, Rectangle area, boolean begins, boolean ends) {
    }

    private final List<Cell> cells = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final LocalDate first;
    private final int column;
    private int bottom = HEAD;

    /**
     * @param from  a date of the first week
     * @param until a date of the last week
     * @param room  how wide and high the calendar may be without scrolling
     */
    MonthGrid(Agenda agenda, LocalDate from, LocalDate until, Point room, Predicate<ElementEvent> wanted) {
        first = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        column = Math.max(NARROWEST, room.x / DAYS);
        int weeks = (int) ChronoUnit.WEEKS.between(first, until) + 1;
        int least = Math.max(LOWEST, (room.y - HEAD) / weeks);
        for (int week = 0; week < weeks; week++) {
            week(agenda, first.plusWeeks(week), least, wanted);
        }
    }

    private void week(Agenda agenda, LocalDate monday, int least, Predicate<ElementEvent> wanted) {
        int top = bottom;
        int below = top;
        List<Agenda.On> dates = monday.datesUntil(monday.plusDays(DAYS)).map(agenda::on).toList();
        for (int i = 0; i < DAYS; i++) {
            int y = top + TITLE + (dates.get(i).says().isPresent() ? NAME : 0);
            for (PlannedDay day : dates.get(i).days()) {
                blocks.add(new Block(day, new Rectangle(i * column + GAP, y, column - 2 * GAP, DAY - GAP)));
                y += DAY;
            }
            below = Math.max(below, y);
        }
        below = bars(agenda, monday, below, wanted);
        int height = Math.max(least, below - top + GAP);
        for (int i = 0; i < DAYS; i++) {
            cells.add(new Cell(dates.get(i), new Rectangle(i * column, top, column, height)));
        }
        bottom = top + height;
    }

    /** Each bar goes into the highest lane that is free on its dates. */
    private int bars(Agenda agenda, LocalDate monday, int top, Predicate<ElementEvent> wanted) {
        LocalDate sunday = monday.plusDays(DAYS - 1L);
        List<boolean[]> lanes = new ArrayList<>();
        for (ElementEvent event : agenda.events(monday, sunday)) {
            if (!wanted.test(event)) {
                continue;
            }
            LocalDate last = CalendarDates.last(event.getFrom(), event.getUntil());
            int from = (int) Math.max(0, ChronoUnit.DAYS.between(monday, event.getFrom()));
            int to = (int) Math.min(DAYS - 1L, ChronoUnit.DAYS.between(monday, last));
            int lane = 0;
            while (lane < lanes.size() && taken(lanes.get(lane), from, to)) {
                lane++;
            }
            if (lane == lanes.size()) {
                lanes.add(new boolean[DAYS]);
            }
            Arrays.fill(lanes.get(lane), from, to + 1, true);
            bars.add(new Bar(event, agenda.words(event), new Rectangle(from * column + GAP, top + lane * BAR,
                    (to - from + 1) * column - 2 * GAP, BAR - 2), !event.getFrom().isBefore(monday),
                    !last.isAfter(sunday)));
        }
        return top + lanes.size() * BAR;
    }

    private static boolean taken(boolean[] lane, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (lane[i]) {
                return true;
            }
        }
        return false;
    }

    List<Cell> cells() {
        return cells;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Bar> bars() {
        return bars;
    }

    Point size() {
        return new Point(column * DAYS, bottom);
    }

    int column() {
        return column;
    }

    Optional<Cell> cell(LocalDate date) {
        long index = ChronoUnit.DAYS.between(first, date);
        return index < 0 || index >= cells.size() ? Optional.empty() : Optional.of(cells.get((int) index));
    }

    Optional<Cell> cell(Point at) {
        return cells.stream().filter(cell -> cell.area().contains(at)).findFirst();
    }

    Optional<Block> block(Point at) {
        return blocks.stream().filter(block -> block.area().contains(at)).findFirst();
    }

    Optional<Bar> bar(Point at) {
        return bars.stream().filter(bar -> bar.area().contains(at)).findFirst();
    }
}
