package org.backlot.budget.ui.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.backlot.budget.cashflow.CashFlow;
import org.backlot.budget.cashflow.CashFlow.Week;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** What goes out week by week as bars, and what has gone out by then as a line. */
final class FlowDrawing {

    static final int LEAST_WEEK = 26;
    private static final int LEFT = 84;
    private static final int RIGHT = 96;
    private static final int TOP = 40;
    private static final int BOTTOM = 48;
    private static final int LINES = 4;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private final GC gc;
    private final Palette palette;
    private final CashFlow flow;
    private final List<Week> weeks;
    private final Rectangle area;
    private final BigDecimal most;
    private final BigDecimal all;

    FlowDrawing(GC gc, Palette palette, CashFlow flow, List<Week> weeks, Rectangle whole) {
        this.gc = gc;
        this.palette = palette;
        this.flow = flow;
        this.weeks = weeks;
        area = area(whole);
        most = weeks.stream().map(Week::out).reduce(BigDecimal.ONE, BigDecimal::max);
        all = weeks.stream().map(Week::sofar).reduce(BigDecimal.ONE, BigDecimal::max);
    }

    private static Rectangle area(Rectangle whole) {
        return new Rectangle(LEFT, TOP, Math.max(20, whole.width - LEFT - RIGHT),
                Math.max(40, whole.height - TOP - BOTTOM));
    }

    /** The least width that all weeks need. */
    static int width(int weeks) {
        return LEFT + RIGHT + weeks * LEAST_WEEK;
    }

    /** The week at a place of the picture. */
    static Optional<Week> at(List<Week> weeks, Rectangle whole, int x) {
        Rectangle area = area(whole);
        int index = weeks.isEmpty() ? -1 : Math.floorDiv((x - area.x) * weeks.size(), area.width);
        return index >= 0 && index < weeks.size() ? Optional.of(weeks.get(index)) : Optional.empty();
    }

    /** What a person is told who points at a week. */
    static String says(Week week) {
        return "Week of " + DAY.format(week.from()) + "\n" + Kind.MONEY.show(week.out()) + "\nso far "
                + Kind.MONEY.show(week.sofar());
    }

    void draw(String currency) {
        head(currency);
        grid();
        gc.setBackground(palette.colour("accent"));
        for (int i = 0; i < weeks.size(); i++) {
            int height = scaled(weeks.get(i).out(), most);
            if (height > 0) {
                gc.fillRectangle(x(i) + 3, area.y + area.height - height, Math.max(1, x(i + 1) - x(i) - 6), height);
            }
        }
        line();
        dates();
    }

    private void head(String currency) {
        gc.setForeground(palette.colour("text.secondary"));
        BigDecimal undated = flow.total().subtract(flow.dated());
        gc.drawText("Out in a week, and in all so far, in " + currency + (undated.signum() == 0 ? "" : "; "
                + Kind.MONEY.show(undated) + " more has no day"), 16, 12, true);
    }

    private void grid() {
        for (int i = 0; i <= LINES; i++) {
            int y = area.y + area.height - area.height * i / LINES;
            gc.setForeground(palette.colour("grid.line"));
            gc.drawLine(area.x, y, area.x + area.width, y);
            gc.setForeground(palette.colour("text.secondary"));
            String left = whole(most, i);
            gc.drawText(left, area.x - 8 - gc.textExtent(left).x, y - gc.getFontMetrics().getHeight() / 2, true);
            gc.drawText(whole(all, i), area.x + area.width + 8, y - gc.getFontMetrics().getHeight() / 2, true);
        }
    }

    private static String whole(BigDecimal of, int part) {
        return String.format(Locale.ENGLISH, "%,d", of.multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(LINES), 0, RoundingMode.HALF_UP).toBigInteger());
    }

    private void line() {
        gc.setForeground(palette.colour("gantt.critical"));
        gc.setLineWidth(2);
        gc.setLineJoin(SWT.JOIN_ROUND);
        int[] points = new int[2 * weeks.size() + 2];
        points[0] = area.x;
        points[1] = area.y + area.height;
        for (int i = 0; i < weeks.size(); i++) {
            points[2 * i + 2] = x(i + 1);
            points[2 * i + 3] = area.y + area.height - scaled(weeks.get(i).sofar(), all);
        }
        gc.drawPolyline(points);
        gc.setLineWidth(1);
    }

    private void dates() {
        gc.setForeground(palette.colour("text.secondary"));
        int next = Integer.MIN_VALUE;
        for (int i = 0; i < weeks.size(); i++) {
            String day = DAY.format(weeks.get(i).from());
            if (x(i) >= next) {
                gc.drawText(day, x(i), area.y + area.height + 8, true);
                next = x(i) + gc.textExtent(day).x + 10;
            }
        }
    }

    private int x(int week) {
        return area.x + area.width * week / weeks.size();
    }

    private int scaled(BigDecimal value, BigDecimal of) {
        return value.max(BigDecimal.ZERO).multiply(BigDecimal.valueOf(area.height)).divide(of, 0,
                RoundingMode.HALF_UP).intValue();
    }
}
