package org.backlot.resources.ui.booking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.backlot.resources.booking.BookedDay;
import org.backlot.ui.kit.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Draws what of the chart is in sight; the names stay at the left, the days at the top. */
public final class ChartDrawing {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final int PAD = 8;
    private static final int LABEL = 24;

    private final GC gc;
    private final Palette palette;
    private final Rectangle visible;
    private final ChartState state;
    private final DayScale scale;
    private final LocalDate from;
    private final LocalDate to;

    /** @param visible in coordinates of the picture */
    public ChartDrawing(GC gc, Palette palette, Rectangle visible, ChartState state) {
        this.gc = gc;
        this.palette = palette;
        this.visible = visible;
        this.state = state;
        scale = state.scale();
        LocalDate left = state.day(visible.x + ChartState.NAMES);
        LocalDate right = state.day(visible.x + visible.width);
        from = left.isBefore(scale.first()) ? scale.first() : left;
        to = right.isAfter(scale.last()) ? scale.last() : right;
    }

    /** Draws it. */
    public void draw() {
        int first = Math.max(0, (visible.y - ChartState.HEAD) / ChartState.ROW);
        int last = Math.min(state.rows().size() - 1,
                (visible.y + visible.height - ChartState.HEAD) / ChartState.ROW);
        for (int i = first; i <= last; i++) {
            paper(i);
        }
        lines(first, last);
        for (int i = first; i <= last; i++) {
            need(i);
            bars(i);
        }
        ghost();
        for (int i = first; i <= last; i++) {
            name(i);
        }
        head();
    }

    private void paper(int index) {
        boolean group = state.rows().get(index).isGroup();
        boolean chosen = index == state.row();
        fill(group ? "header.background" : chosen ? "hover" : "background", visible.x, state.top(index), visible.width,
                ChartState.ROW);
        if (!group && !chosen) {
            for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
                if (isWeekend(day)) {
                    fill("row.alternate", state.x(day), state.top(index), scale.perDay(), ChartState.ROW);
                }
            }
        }
    }

    private void lines(int first, int last) {
        gc.setForeground(palette.colour("grid.line"));
        int bottom = state.top(last + 1);
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (scale.perDay() >= DayScale.NUMBERS || day.getDayOfWeek() == DayOfWeek.MONDAY) {
                gc.drawLine(state.x(day), ChartState.HEAD, state.x(day), bottom);
            }
        }
        for (int i = first; i <= last; i++) {
            gc.drawLine(visible.x, state.top(i + 1), visible.x + visible.width, state.top(i + 1));
        }
    }

    /** What is needed is an outline around its days; a day on which something is missing is red. */
    private void need(int index) {
        ChartRow row = state.rows().get(index);
        if (row.line().isEmpty()) {
            return;
        }
        var days = row.line().get().days();
        for (BookedDay day : days.subMap(from, to.plusDays(1)).values()) {
            if (day.needed() > 0) {
                boolean before = isNeeded(days.get(day.date().minusDays(1)));
                boolean after = isNeeded(days.get(day.date().plusDays(1)));
                outline(index, day, before, after);
            }
        }
    }

    private static boolean isNeeded(BookedDay day) {
        return day != null && day.needed() > 0;
    }

    private void outline(int index, BookedDay day, boolean before, boolean after) {
        int x = state.x(day.date());
        int y = state.top(index) + 1;
        int right = x + scale.perDay();
        int bottom = state.top(index + 1) - 2;
        if (day.shortage() > 0) {
            fill("error", x + 1, y + 1, scale.perDay() - 1, bottom - y - 1);
            if (scale.perDay() >= DayScale.NUMBERS) {
                gc.setForeground(palette.colour("accent.text"));
                centred("\u2212" + day.shortage(), x, y, scale.perDay(), bottom - y);
            }
        }
        gc.setForeground(palette.colour(day.shortage() > 0 ? "error" : "text.secondary"));
        gc.drawLine(x, y, right, y);
        gc.drawLine(x, bottom, right, bottom);
        if (!before) {
            gc.drawLine(x, y, x, bottom);
        }
        if (!after) {
            gc.drawLine(right, y, right, bottom);
        }
    }

    private void bars(int index) {
        for (Bar bar : state.rows().get(index).bars()) {
            if (bar.first().isAfter(to)) {
                break;
            }
            if (!bar.last().isBefore(from)) {
                bar(index, bar);
            }
        }
    }

    private void bar(int index, Bar bar) {
        Rectangle area = state.area(index, bar);
        ChartRow row = state.rows().get(index);
        boolean covered = row.line().isPresent();
        if (covered && bar.lanes() == 1) {
            area = new Rectangle(area.x + 1, area.y + 2, area.width - 2, area.height - 4);
        }
        BarLook look = BarLook.of(bar);
        look.draw(gc, palette, area);
        if (area.height >= 12) {
            int left = Math.max(area.x, visible.x + ChartState.NAMES) + 4;
            String text = fitted(bar.label(), area.x + area.width - 4 - left);
            gc.setForeground(palette.colour(look.ink()));
            gc.drawText(text, left, area.y + (area.height - gc.textExtent(text).y) / 2, true);
        }
        if (bar.isWrong()) {
            fill("error", area.x, area.y + area.height - 3, area.width, 3);
        }
        if (covered) {
            shortages(row, bar, area);
        }
        if (bar.booking().isPresent() && bar.booking().get() == state.selected()) {
            gc.setForeground(palette.colour("focus"));
            gc.setLineWidth(2);
            gc.drawRoundRectangle(area.x - 1, area.y - 1, area.width + 1, area.height + 1, 7, 7);
            gc.setLineWidth(1);
        }
    }

    /** Marks the days on which something is missing although the bar lies over them. */
    private void shortages(ChartRow row, Bar bar, Rectangle area) {
        row.line().orElseThrow().days().subMap(bar.first(), bar.last().plusDays(1)).values().stream()
                .filter(day -> day.shortage() > 0).forEach(day -> fill("error", state.x(day.date()) + 2,
                        area.y + area.height - 3, scale.perDay() - 3, 3));
    }

    private void ghost() {
        if (state.ghost() != null) {
            int x = state.x(state.ghost().first());
            int y = state.top(state.ghost().row()) + 2;
            int width = right(state.ghost().last()) - x;
            gc.setAlpha(70);
            fill("accent", x, y, width, ChartState.ROW - 4);
            gc.setAlpha(255);
            gc.setForeground(palette.colour("accent"));
            gc.setLineStyle(SWT.LINE_DASH);
            gc.drawRectangle(x, y, width - 1, ChartState.ROW - 5);
            gc.setLineStyle(SWT.LINE_SOLID);
            String text = state.ghost().first().equals(state.ghost().last()) ? SHORT.format(state.ghost().first())
                    : SHORT.format(state.ghost().first()) + " \u2013 " + SHORT.format(state.ghost().last());
            Point size = gc.textExtent(text);
            fill("background", x + width + 4, y, size.x + 8, ChartState.ROW - 4);
            gc.setForeground(palette.colour("text"));
            gc.drawText(text, x + width + 8, y + (ChartState.ROW - 4 - size.y) / 2, true);
        }
    }

    private int right(LocalDate last) {
        return ChartState.NAMES + scale.end(last);
    }

    private void name(int index) {
        ChartRow row = state.rows().get(index);
        boolean chosen = index == state.row() && !row.isGroup();
        int y = state.top(index);
        fill(row.isGroup() ? "header.background" : chosen ? "selection" : "background", visible.x, y,
                ChartState.NAMES, ChartState.ROW);
        gc.setForeground(palette.colour(row.isGroup() ? "header.foreground" : chosen ? "selection.text" : "text"));
        int indent = row.isGroup() ? PAD : 2 * PAD;
        String text = fitted(row.name(), ChartState.NAMES - indent - PAD);
        gc.drawText(text, visible.x + indent, y + (ChartState.ROW - gc.textExtent(text).y) / 2, true);
        gc.setForeground(palette.colour("grid.line"));
        gc.drawLine(visible.x, y + ChartState.ROW, visible.x + ChartState.NAMES, y + ChartState.ROW);
    }

    private void head() {
        fill("header.background", visible.x, visible.y, visible.width, ChartState.HEAD);
        int half = ChartState.HEAD / 2;
        for (LocalDate day = from.minusDays(6); !day.isAfter(to); day = day.plusDays(1)) {
            boolean each = scale.perDay() >= DayScale.NUMBERS;
            if (each || day.getDayOfWeek() == DayOfWeek.MONDAY && scale.perDay() * 7 >= LABEL) {
                gc.setForeground(palette.colour(isWeekend(day) ? "text.disabled" : "header.foreground"));
                centred(Integer.toString(day.getDayOfMonth()), state.x(day), visible.y + half - 2,
                        Math.max(scale.perDay(), LABEL / 2), half);
            }
            if (each && day.getDayOfMonth() > 1) {
                centred(day.getDayOfWeek().name().substring(0, 1)
                        + day.getDayOfWeek().name().substring(1, 2).toLowerCase(Locale.ROOT), state.x(day),
                        visible.y + 1, scale.perDay(), half);
            }
            if (day.getDayOfMonth() == 1) {
                gc.setForeground(palette.colour("text"));
                gc.drawText(MONTH.format(day).substring(0, 3), state.x(day) + 3, visible.y + 2, true);
            }
        }
        gc.setForeground(palette.colour("border"));
        gc.drawLine(visible.x, visible.y + ChartState.HEAD, visible.x + visible.width, visible.y + ChartState.HEAD);
        fill("header.background", visible.x, visible.y, ChartState.NAMES, ChartState.HEAD);
        gc.setForeground(palette.colour("header.foreground"));
        gc.drawText(MONTH.format(from), visible.x + PAD, visible.y
                + (ChartState.HEAD - gc.textExtent(MONTH.format(from)).y) / 2, true);
        gc.setForeground(palette.colour("border"));
        int x = visible.x + ChartState.NAMES;
        gc.drawLine(x, visible.y, x, Math.min(visible.y + visible.height, state.height()));
        gc.drawLine(visible.x, visible.y + ChartState.HEAD, x, visible.y + ChartState.HEAD);
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
        if (width <= 0 || gc.textExtent(text).x <= width) {
            return width <= 0 ? "" : text;
        }
        int length = text.length();
        while (length > 0 && gc.textExtent(text.substring(0, length) + "\u2026").x > width) {
            length--;
        }
        return length == 0 ? "" : text.substring(0, length) + "\u2026";
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
