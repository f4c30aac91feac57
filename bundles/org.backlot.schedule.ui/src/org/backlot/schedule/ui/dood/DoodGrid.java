package org.backlot.schedule.ui.dood;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.backlot.core.model.Element;
import org.backlot.schedule.dood.DayOutOfDays;
import org.backlot.schedule.dood.DoodDay;
import org.backlot.schedule.dood.DoodRow;
import org.backlot.ui.kit.Palette;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Draws a day-out-of-days: a row for each element, a column for each date, totals at the right. */
final class DoodGrid {

    static final int HEAD = 52;
    static final int ROW = 22;
    private static final int ID = 34;
    private static final int NAMES = 190;
    private static final int CELL = 34;
    private static final int TOTAL = 48;
    private static final String[] TOTALS = {"Work", "Hold", "Travel", "Start", "Finish"};
    private static final int[] WIDTHS = {TOTAL, TOTAL, TOTAL, 64, 64};

    private final DayOutOfDays dood;

    DoodGrid(DayOutOfDays dood) {
        this.dood = dood;
    }

    Point size() {
        int totals = Arrays.stream(WIDTHS).sum();
        return new Point(NAMES + dood.days().size() * CELL + totals, HEAD + dood.rows().size() * ROW);
    }

    /** The row at a height; null where there is none. */
    DoodRow at(int y) {
        int index = (y - HEAD) / ROW;
        return y < HEAD || index >= dood.rows().size() ? null : dood.rows().get(index);
    }

    /** The row of an element, if it has one. */
    Optional<DoodRow> row(Element element) {
        return dood.row(element);
    }

    Rectangle area(DoodRow row) {
        return new Rectangle(0, HEAD + dood.rows().indexOf(row) * ROW, NAMES, ROW);
    }

    /** Draws what is in sight; names and dates stay in sight. */
    void draw(GC gc, Palette palette, Rectangle visible, DoodRow selected) {
        for (int i = 0; i < dood.rows().size(); i++) {
            int y = HEAD + i * ROW;
            if (y + ROW > visible.y && y < visible.y + visible.height) {
                row(gc, palette, dood.rows().get(i), y, visible.x, dood.rows().get(i).equals(selected));
            }
        }
        if (!dood.days().isEmpty()) {
            head(gc, palette, visible);
        }
    }

    private void head(GC gc, Palette palette, Rectangle visible) {
        int y = visible.y;
        gc.setBackground(palette.colour("header.background"));
        gc.fillRectangle(visible.x, y, Math.max(visible.width, size().x), HEAD);
        List<DoodDay> days = dood.days();
        LocalDate before = null;
        for (int i = 0; i < days.size(); i++) {
            int x = NAMES + i * CELL;
            DoodDay day = days.get(i);
            boolean begins = before == null || before.getMonth() != day.date().getMonth();
            before = day.date();
            gc.setForeground(palette.colour("header.foreground"));
            centred(gc, format(day, begins ? "MMM" : "EEE"), x, y + 2);
            gc.setForeground(palette.colour("text"));
            centred(gc, format(day, "d"), x, y + 18);
            gc.setForeground(palette.colour("accent"));
            centred(gc, number(day), x, y + 34);
        }
        gc.setForeground(palette.colour("header.foreground"));
        int x = NAMES + days.size() * CELL;
        for (int i = 0; i < TOTALS.length; i++) {
            gc.drawText(TOTALS[i], x + WIDTHS[i] - gc.textExtent(TOTALS[i]).x - 10, y + 34, true);
            x += WIDTHS[i];
        }
        gc.fillRectangle(visible.x, y, NAMES, HEAD);
        gc.setForeground(palette.colour("border"));
        gc.drawLine(visible.x, y + HEAD - 1, visible.x + Math.max(visible.width, size().x), y + HEAD - 1);
    }

    /** The number of the day alone, where there is no room for more: {@code 12} of {@code 12, 2nd Unit 3}. */
    private static String number(DoodDay day) {
        String whole = day.number();
        int comma = whole.indexOf(',');
        String first = comma < 0 ? whole : whole.substring(0, comma);
        return first.length() <= 3 ? first : first.substring(0, 1) + first.replaceAll("\\D", "");
    }

    private static String format(DoodDay day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day.date());
    }

    private static void centred(GC gc, String text, int x, int y) {
        gc.drawText(text, x + (CELL - gc.textExtent(text).x) / 2, y, true);
    }

    private void row(GC gc, Palette palette, DoodRow row, int y, int left, boolean selected) {
        String paper = selected ? "selection" : (y - HEAD) / ROW % 2 == 1 ? "row.alternate" : "background";
        gc.setBackground(palette.colour(paper));
        gc.fillRectangle(0, y, size().x, ROW);
        for (int i = 0; i < row.codes().size(); i++) {
            cell(gc, palette, row.codes().get(i), dood.days().get(i), NAMES + i * CELL, y);
        }
        totals(gc, palette, row, y, selected);
        gc.setBackground(palette.colour(paper));
        gc.fillRectangle(left, y, NAMES, ROW);
        gc.setForeground(palette.colour(selected ? "selection.text" : "text"));
        gc.drawText(Objects.requireNonNullElse(row.element().getBoardId(), ""), left + 6, y + 3, true);
        gc.drawText(fit(gc, row.element().getName()), left + ID, y + 3, true);
        gc.setForeground(palette.colour("grid.line"));
        gc.drawLine(0, y + ROW - 1, size().x, y + ROW - 1);
    }

    private static String fit(GC gc, String name) {
        String fit = name;
        for (int end = name.length() - 1; end > 0 && gc.textExtent(fit).x > NAMES - ID - 4; end--) {
            fit = name.substring(0, end).strip() + "\u2026";
        }
        return fit;
    }

    private static void cell(GC gc, Palette palette, String code, DoodDay day, int x, int y) {
        String paper = code.contains("W") ? "accent.soft" : code.startsWith("H") ? "warning.soft"
                : code.equals("TR") || code.equals("FT") || code.equals("R") ? "ok.soft"
                : day.kind() == DoodDay.Kind.SHOOT ? "" : "chrome";
        if (!paper.isEmpty()) {
            gc.setBackground(palette.colour(paper));
            gc.fillRectangle(x, y, CELL, ROW - 1);
        }
        gc.setForeground(palette.colour("grid.line"));
        gc.drawLine(x, y, x, y + ROW);
        gc.setForeground(palette.colour("text"));
        centred(gc, code, x, y + 3);
    }

    private void totals(GC gc, Palette palette, DoodRow row, int y, boolean selected) {
        gc.setForeground(palette.colour(selected ? "selection.text" : "text"));
        DoodRow.Totals total = row.total();
        String[] values = {Integer.toString(total.work()), Integer.toString(total.hold()),
                Integer.toString(total.travel()), date(total.start()), date(total.finish())};
        int x = NAMES + row.codes().size() * CELL;
        for (int i = 0; i < values.length; i++) {
            gc.drawText(values[i], x + WIDTHS[i] - gc.textExtent(values[i]).x - 10, y + 3, true);
            x += WIDTHS[i];
        }
    }

    private static String date(LocalDate date) {
        return date == null ? "" : DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH).format(date);
    }
}
