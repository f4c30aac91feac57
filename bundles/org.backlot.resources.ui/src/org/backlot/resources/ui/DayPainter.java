package org.backlot.resources.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.backlot.resources.booking.BookedDay;
import org.backlot.resources.booking.NeedsAndBookings;
import org.backlot.resources.model.Requirement;
import org.backlot.ui.kit.Palette;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Draws a {@link DayChart}; the names stay at the left of what is in sight, the days at its top. */
final class DayPainter {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final int PAD = 8;

    private final GC gc;
    private final Palette palette;
    private final Rectangle visible;
    private final DayChart chart;
    private final Requirement selected;

    DayPainter(GC gc, Palette palette, Rectangle visible, DayChart chart, Requirement selected) {
        this.gc = gc;
        this.palette = palette;
        this.visible = visible;
        this.chart = chart;
        this.selected = selected;
    }

    void draw() {
        int first = Math.max(0, (visible.y - DayChart.HEAD) / DayChart.ROW);
        int last = Math.min(chart.rows().size() - 1, (visible.y + visible.height - DayChart.HEAD) / DayChart.ROW);
        for (int i = first; i <= last; i++) {
            row(chart.rows().get(i), DayChart.HEAD + i * DayChart.ROW);
        }
        days(first, last);
        for (int i = first; i <= last; i++) {
            name(chart.rows().get(i), DayChart.HEAD + i * DayChart.ROW);
        }
        head();
        corner();
    }

    private void row(DayChart.Row row, int y) {
        boolean chosen = row.line().filter(line -> line.requirement() == selected).isPresent();
        String paper = row.line().isEmpty() ? "header.background" : chosen ? "selection" : "background";
        fill(paper, visible.x, y, visible.width, DayChart.ROW);
        if (row.line().isPresent()) {
            for (LocalDate date : chart.days()) {
                if (isWeekend(date) && !chosen && isSeen(chart.x(date))) {
                    fill("row.alternate", chart.x(date), y, DayChart.DAY, DayChart.ROW);
                }
            }
        }
    }

    private boolean isSeen(int x) {
        return x + DayChart.DAY > visible.x && x < visible.x + visible.width;
    }

    private void days(int first, int last) {
        int bottom = DayChart.HEAD + (last + 1) * DayChart.ROW;
        gc.setForeground(palette.colour("grid.line"));
        for (LocalDate date : chart.days()) {
            if (isSeen(chart.x(date))) {
                gc.drawLine(chart.x(date), DayChart.HEAD, chart.x(date), bottom);
            }
        }
        gc.drawLine(chart.width(), DayChart.HEAD, chart.width(), bottom);
        for (int i = first; i <= last; i++) {
            int y = DayChart.HEAD + i * DayChart.ROW;
            gc.setForeground(palette.colour("grid.line"));
            gc.drawLine(visible.x, y + DayChart.ROW, visible.x + visible.width, y + DayChart.ROW);
            chart.rows().get(i).line().ifPresent(line -> line.days().values().stream()
                    .filter(day -> isSeen(chart.x(day.date()))).forEach(day -> cell(line, day, y)));
        }
    }

    private void cell(NeedsAndBookings.Line line, BookedDay day, int y) {
        DayMark mark = DayMark.of(day);
        int x = chart.x(day.date());
        mark(gc, palette, mark, new Rectangle(x + 3, y + 3, DayChart.DAY - 5, DayChart.ROW - 5));
        int many = mark == DayMark.SHORT ? day.shortage() : Math.max(day.needed(), day.confirmed() + day.preliminary());
        if (many > 1 || mark == DayMark.SHORT && day.needed() > 1) {
            gc.setForeground(palette.colour(mark.ink()));
            centred((mark == DayMark.SHORT ? "\u2212" : "") + many, x, y, DayChart.DAY, DayChart.ROW);
        }
    }

    /** One mark, in the chart and in the legend. */
    static void mark(GC gc, Palette palette, DayMark mark, Rectangle area) {
        gc.setBackground(palette.colour(mark.fill()));
        gc.fillRoundRectangle(area.x, area.y, area.width, area.height, 5, 5);
        gc.setForeground(palette.colour(mark == DayMark.BOOKED || mark == DayMark.SHORT ? mark.fill() : mark.ink()));
        gc.drawRoundRectangle(area.x, area.y, area.width - 1, area.height - 1, 5, 5);
    }

    private void name(DayChart.Row row, int y) {
        boolean chosen = row.line().filter(line -> line.requirement() == selected).isPresent();
        boolean kind = row.line().isEmpty();
        fill(kind ? "header.background" : chosen ? "selection" : "background", visible.x, y, DayChart.NAMES,
                DayChart.ROW);
        gc.setForeground(palette.colour(kind ? "header.foreground" : chosen ? "selection.text" : "text"));
        String text = fitted(row.name(), DayChart.NAMES - 2 * PAD - (kind ? 0 : PAD));
        Point size = gc.textExtent(text);
        gc.drawText(text, visible.x + PAD + (kind ? 0 : PAD), y + (DayChart.ROW - size.y) / 2, true);
        gc.setForeground(palette.colour("grid.line"));
        gc.drawLine(visible.x, y + DayChart.ROW, visible.x + DayChart.NAMES, y + DayChart.ROW);
    }

    private void head() {
        fill("header.background", visible.x, visible.y, visible.width, DayChart.HEAD);
        int half = DayChart.HEAD / 2;
        for (LocalDate date : chart.days()) {
            int x = chart.x(date);
            if (isSeen(x)) {
                gc.setForeground(palette.colour(isWeekend(date) ? "text.disabled" : "header.foreground"));
                centred(Integer.toString(date.getDayOfMonth()), x, visible.y + half - 2, DayChart.DAY, half);
                if (date.getDayOfMonth() > 1) {
                    centred(weekday(date), x, visible.y + 1, DayChart.DAY, half);
                }
            }
        }
        months(half);
        gc.setForeground(palette.colour("border"));
        gc.drawLine(visible.x, visible.y + DayChart.HEAD, visible.x + visible.width, visible.y + DayChart.HEAD);
    }

    /** The first of a month has its name in place of the day of the week. */
    private void months(int half) {
        for (LocalDate date : chart.days()) {
            if (date.getDayOfMonth() == 1 && isSeen(chart.x(date))) {
                gc.setForeground(palette.colour("text"));
                centred(MONTH.format(date).substring(0, 3), chart.x(date), visible.y + 1, DayChart.DAY, half);
            }
        }
    }

    private void corner() {
        fill("header.background", visible.x, visible.y, DayChart.NAMES, DayChart.HEAD);
        gc.setForeground(palette.colour("header.foreground"));
        String text = chart.day(Math.max(visible.x + DayChart.NAMES, DayChart.NAMES)).map(MONTH::format).orElse("");
        gc.drawText(text, visible.x + PAD, visible.y + (DayChart.HEAD - gc.textExtent(text).y) / 2, true);
        gc.setForeground(palette.colour("border"));
        int x = visible.x + DayChart.NAMES;
        gc.drawLine(x, visible.y, x, Math.min(visible.y + visible.height, chart.height()));
        gc.drawLine(visible.x, visible.y + DayChart.HEAD, x, visible.y + DayChart.HEAD);
    }

    private void fill(String colour, int x, int y, int width, int height) {
        gc.setBackground(palette.colour(colour));
        gc.fillRectangle(x, y, width, height);
    }

    private void centred(String text, int x, int y, int width, int height) {
        Point size = gc.textExtent(text);
        gc.drawText(text, x + (width - size.x) / 2, y + (height - size.y) / 2, true);
    }

    private String fitted(String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int length = text.length();
        while (length > 1 && gc.textExtent(text.substring(0, length) + "\u2026").x > width) {
            length--;
        }
        return text.substring(0, length) + "\u2026";
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(java.time.format.TextStyle.SHORT, Locale.ENGLISH).substring(0, 2);
    }
}
